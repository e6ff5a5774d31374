import type { Register } from '../register/register.js';
import { STRONG } from './outlet-words.js';

/** UTF-16 units between two marks that a name may have. */
const LONGEST = 40;
const MARK = /["“”„«»]/;

/** What stands before or behind a quoted name where it is an outlet's. */
const BEFORE =
  /(?:agency|newspaper|paper|daily|weekly|channel|magazine|website|site|portal|broadcaster|station|radio|television|TV|outlet|publication|told|citing|quoting|cited|cites|quoted|quotes|by|to|with) (?:the )?$/;
const BEHIND =
  /^ (?:(?:news )?(?:agency|service)|newspaper|daily|weekly|magazine|channel|TV|television|radio|website|site|portal|(?:also |later |first )?(?:said|says|reported|reports|wrote|writes|quoted|quotes|cited|cites|noted|notes|commented|comments|argued|argues|claimed|claims|added|published|carried|ran|reprinted))\b/;
/** `"The New York Times" on 12 July reported`: words of time before the verb. */
const DATED = /^ on (?:\d{1,2} )?[A-Z][a-z]+(?: \d{1,2})?(?= )/;
/** `the "Daily Times" of Lahore reported` */
const OF_TOWN = /^ of \p{Lu}\p{L}{1,20}(?= )/u;
/** Kinds of outlet: beside one, a name that no register has is an outlet's too. */
const KIND =
  /(?:agency|newspaper|daily|weekly|channel|magazine|website|portal|broadcaster|station|tabloid|publication) (?:called )?$/;

const KIND_BEHIND =
  /^ (?:daily |weekly |news )?(?:agency|newspaper|daily|weekly|magazine|website|channel|radio|television)\b/;
/** Single marks are apostrophes elsewhere, so the whole form is asked for: "the 'Sunday Vision' quoted". */
const SINGLE =
  /(?<=^|[\s(])['‘](\p{Lu}[\p{L}\d .&-]{2,38})['’](?= (?:(?:daily |weekly |news )?(?:agency|newspaper|daily|weekly|magazine|website|channel)|said|says|reported|reports|wrote|quoted|quotes|cited)\b)/gu;

/** "the daily 'Ajel'" */
const SINGLE_BEHIND =
  /(?<=(?:agency|newspaper|daily|weekly|magazine|website|site|portal|channel|outlet|broadcaster|tabloid) )['‘](\p{Lu}[\p{L}\d .&-]{2,38})['’](?=[\s.,;:])/gu;

/**
 * A text in which the quotation marks around an outlet's name are blanks: many papers write `the "Interfax" news agency`, and a name in
 * marks would be read as somebody's words. As long as the text, so that all offsets stay.
 *
 * @example withBareNames('The "Interfax" news agency said so.', register) -> 'The  Interfax  news agency said so.'
 */
export function withBareNames(text: string, register: Register): string {
  let bare = '';
  let done = 0;
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (!MARK.test(text[i]!)) continue;
    if (open >= 0 && i - open <= LONGEST && isOutlet(text, open, i, register)) {
      bare += `${text.slice(done, open)} ${text.slice(open + 1, i)} `;
      done = i + 1;
      open = -1;
    } else open = i;
  }
  return (done === 0 ? text : bare + text.slice(done)).replace(SINGLE, ' $1 ').replace(SINGLE_BEHIND, ' $1 ');
}

function isOutlet(text: string, open: number, close: number, register: Register): boolean {
  const name = text.slice(open + 1, close);
  if (!/^(?:[\p{Lu}\d]|(?:al|el|an|ar|as|ash)-\p{Lu})/u.test(name) || /[.,!?]$/.test(name)) return false;
  if (
    !BEHIND.test(
      text
        .slice(close + 1, close + 45)
        .replace(DATED, '')
        .replace(OF_TOWN, ''),
    ) &&
    !BEFORE.test(text.slice(Math.max(0, open - 20), open))
  )
    return false;
  return (
    register.find(name) !== null ||
    STRONG.test(name.slice(name.lastIndexOf(' ') + 1)) ||
    / (?:Times|Post|News|Daily|Mail|Journal)$/.test(name) ||
    KIND.test(text.slice(Math.max(0, open - 20), open)) ||
    KIND_BEHIND.test(text.slice(close + 1, close + 30))
  );
}
