import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';

/** Where something stands in a program file, as somebody who edits it would find it. */
export type Place = { readonly line: number; readonly key: string; readonly missing: boolean };

/** The place of `path`; of what should hold it, where it is missing. An entry of a list is called by its id. */
export function placeOf(
  yaml: Document.Parsed<ParsedNode>,
  lines: LineCounter,
  path: readonly (string | number)[],
): Place {
  let node: Node | null | undefined = yaml.contents;
  let offset = node?.range?.[0] ?? 0;
  let missing = false;
  const names: string[] = [];
  for (const step of path) {
    const found = stepInto(node, step);
    // a single entry where a list could stand
    if (!found && typeof step === 'number') break;
    names.push(found?.name ?? String(step));
    if (!found) {
      missing = true;
      break;
    }
    node = found.node;
    offset = found.offset ?? offset;
  }
  return { line: lines.linePos(offset).line, key: names.join('.') || '(file)', missing };
}

/** Finds places in the text of a program file. */
export function placesIn(text: string): (path: readonly (string | number)[]) => Place {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return (path) => placeOf(yaml, lines, path);
}

type Found = { name: string; node: Node | null | undefined; offset: number | undefined };

function stepInto(node: Node | null | undefined, step: string | number): Found | undefined {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair && { name: String(step), node: pair.value, offset: pair.key.range?.[0] };
  }
  if (isSeq<Node>(node)) {
    const entry = node.items[Number(step)];
    const id = isMap(entry) ? entry.get('id') : undefined;
    return entry && { name: String(id ?? step), node: entry, offset: entry.range?.[0] };
  }
  return undefined;
}
