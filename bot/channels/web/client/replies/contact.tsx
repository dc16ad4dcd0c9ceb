import { languageOf } from '../language.ts';
import { useTalk } from '../talk.ts';
import { CopyButton } from './copy-button.tsx';
import type { OfKind } from './of-kind.ts';
import { SourceLine } from './source-line.tsx';
import { TextWithLinks } from './text-with-links.tsx';

/** A phone dials the figures; how they are grouped is for people. */
const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

export function ContactReply({ reply }: { reply: OfKind<'contact'> }) {
  const { words, locale } = useTalk();
  const { title, office, address, mail, phone, fax, faxLabel, text, source } = reply;
  return (
    <div class="block contact">
      <h3>{title}</h3>
      <p class="office" lang={languageOf(office, locale)}>
        {office}
      </p>
      {address && (
        <p class="address" lang={languageOf(address, locale)}>
          {address}
        </p>
      )}
      <dl>
        {mail && (
          <div>
            <dt>{words.contact.mail}</dt>
            <dd>
              <a href={`mailto:${mail}`}>{mail}</a>
              <CopyButton text={mail} />
            </dd>
          </div>
        )}
        {phone && (
          <div>
            <dt>{words.contact.phone}</dt>
            <dd>
              <a href={dialled(phone)}>{phone}</a>
            </dd>
          </div>
        )}
        {fax && (
          <div>
            <dt>{faxLabel}</dt>
            <dd>{fax}</dd>
          </div>
        )}
      </dl>
      <p class="lines">
        <TextWithLinks text={text} />
      </p>
      <SourceLine source={source} />
    </div>
  );
}
