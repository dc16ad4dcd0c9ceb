/**
 * Whether a key belongs to the composing of Japanese text: Enter then takes the conversion and sends nothing.
 * Safari ends the composition before it reports the key, and only its code 229 tells.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

export function holdWhileComposing(event: KeyboardEvent) {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}
