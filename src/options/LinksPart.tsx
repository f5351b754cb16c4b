import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SavedData } from '../storage/port';
import { useWords } from '../ui/language';
import { type FoundLink, LARGEST_LINKS_FILE, type LinksFile, readLinksFile } from '../wishlist/links-file';
import { MOST_LINKS } from '../wishlist/taken-over';
import type { TakingOver } from './DataSection';
import { refusedFile } from './data-words';
import { FileIn, Wrong } from './FileIn';
import { Select } from './fields';
import type { LinksToWishes } from './links-to-wishes';
import { Preview } from './Preview';
import type { OptionsPorts } from './ports';

/** Stands for the links of all folders; a folder can't be called that, its names hold no line ends. */
const ALL = '\n';

/** A file that was read, beside what is stored. */
interface Chosen {
  readonly file: LinksFile;
  readonly saved: SavedData;
  readonly wishesOf: LinksToWishes;
  /** One of the file's folders, or `ALL`. */
  readonly folder: string;
}

/** Links out of a bookmarks file, or a list of them, onto the list. */
export function LinksPart({
  ports,
  over,
}: {
  readonly ports: OptionsPorts;
  readonly over: TakingOver;
}): JSX.Element {
  const words = useWords();
  const { say, locale } = words;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);

  const look = async (text: string) => {
    const file = readLinksFile(text);
    if (!file.ok) return over.refuse(refusedFile(file.problem, words));
    const saved = await over.read();
    if (saved === null) return;
    // The detector cleans the links; it is loaded when there are any.
    const { linksToWishes } = await import('./links-to-wishes');
    setChosen({ file: file.value, saved, wishesOf: linksToWishes, folder: ALL });
  };
  const add = async ({ file, folder, wishesOf }: Chosen) => {
    setChosen(null);
    const taken = await over.take(ports.importLinks(wishesOf.wishes(linksIn(file, folder))));
    if (taken.ok) over.done(say('options_links_done', { count: taken.value.adds }));
  };

  return (
    <div class="part">
      <h3>{say('options_links')}</h3>
      <p class="soft">{say('options_links_means')}</p>
      <div class="actions">
        <FileIn
          label={say('options_links_choose')}
          accept=".html,.htm,.txt,text/html,text/plain"
          largest={LARGEST_LINKS_FILE}
          over={over}
          onChosen={() => setChosen(null)}
          onText={(text) => void look(text)}
        />
      </div>
      <Wrong over={over} />
      {chosen && (
        <LinksPreview
          chosen={chosen}
          number={number}
          onFolder={(folder) => setChosen({ ...chosen, folder })}
          onYes={() => void add(chosen)}
          onNo={() => setChosen(null)}
        />
      )}
    </div>
  );
}

function LinksPreview(props: {
  readonly chosen: Chosen;
  readonly number: (count: number) => string;
  readonly onFolder: (folder: string) => void;
  readonly onYes: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const { say } = useWords();
  const { number, chosen } = props;
  const { file, saved, folder, wishesOf } = chosen;
  const links = linksIn(file, folder);
  const tooMany = links.length > MOST_LINKS;
  const counts = tooMany ? null : wishesOf.counts(saved, links);
  const folders = [...new Set(file.links.map((link) => link.folder))];
  const option = (value: string, name: string, count: number) => ({
    value,
    label: say('options_links_folder_count', { folder: name, count: number(count) }),
  });
  return (
    <Preview
      heading={say('options_restore_preview')}
      yes={counts !== null && counts.adds > 0 ? say('options_links_yes', { count: counts.adds }) : null}
      onYes={props.onYes}
      onNo={props.onNo}
    >
      {folders.length > 1 && (
        <Select
          id="links-folder"
          label={say('options_links_folder')}
          value={folder}
          options={[
            option(ALL, say('options_links_all'), file.links.length),
            ...folders.map((name) =>
              option(name, name || say('options_links_no_folder'), linksIn(file, name).length),
            ),
          ]}
          onChange={props.onFolder}
        />
      )}
      {counts === null ? (
        <p class="problem">{say('data_problem_too_many_links', { most: MOST_LINKS })}</p>
      ) : (
        <p role="status">
          {say('options_links_preview', { adds: number(counts.adds), known: number(counts.known) })}
        </p>
      )}
      {file.others > 0 && <p class="soft">{say('options_links_others', { count: file.others })}</p>}
    </Preview>
  );
}

function linksIn({ links }: LinksFile, folder: string): readonly FoundLink[] {
  return folder === ALL ? links : links.filter((link) => link.folder === folder);
}
