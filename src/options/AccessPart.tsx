import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Access, siteInPattern } from '../ui/access';
import { useWords } from '../ui/language';
import type { OptionsPorts } from './ports';

/** What asks the browser for access, and gives it back. */
export type AccessPorts = Pick<
  OptionsPorts,
  'allowEverySite' | 'allowMissing' | 'dropAccess' | 'namedPlatforms'
>;

/** Where the browser lets us look, and the ways to give and to take back. */
export function AccessPart(props: { readonly access: Access; readonly ports: AccessPorts }): JSX.Element {
  const { say, locale } = useWords();
  const [refused, setRefused] = useState(false);
  const { access, ports } = props;
  const ask = (asking: Promise<boolean>) => void asking.then((granted) => setRefused(!granted));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div class="part" id="access">
      <h3>{say('options_access')}</h3>
      <p>{say('options_access_named', { names: list.format(ports.namedPlatforms) })}</p>
      {access.missing.length > 0 && (
        <div class="actions">
          <p class="problem">
            {say('options_access_missing', { names: list.format(access.missing.map(siteInPattern)) })}
          </p>
          <button type="button" class="button small" onClick={() => ask(ports.allowMissing(access.missing))}>
            {say('options_access_allow_missing')}
          </button>
        </div>
      )}
      <p>{say(access.everySite ? 'options_access_every' : 'options_access_click')}</p>
      <div class="actions">
        {access.everySite ? (
          <button type="button" class="button" onClick={() => ask(ports.dropAccess(null))}>
            {say('options_access_drop_every')}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => ask(ports.allowEverySite())}>
            {say('options_access_allow_every')}
          </button>
        )}
      </div>
      {refused && (
        <p class="problem" role="alert">
          {say('options_access_refused')}
        </p>
      )}
      {access.sites.length > 0 && (
        <ul class="rows">
          {access.sites.map((pattern) => (
            <li class="row" key={pattern}>
              <span class="grow">
                <bdi>{siteInPattern(pattern)}</bdi>
              </span>
              <button
                type="button"
                class="button small quiet"
                aria-label={say('options_access_drop', { site: siteInPattern(pattern) })}
                onClick={() => ask(ports.dropAccess(pattern))}
              >
                {say('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
