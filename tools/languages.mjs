/** Which languages the page speaks: those that have a file of messages. */
import { readdirSync } from 'node:fs';

/** BCP 47 tags, sorted. */
export function pageLanguages() {
  return readdirSync('src/i18n/messages')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}
