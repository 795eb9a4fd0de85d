/** Characters that turn the direction of writing, each as a frame of its own: the page sets it apart, where it turns nothing. */
import type { Readout } from '../model/readout.ts';
import { nameUnseen } from './characters.ts';

const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function directionFrames(text: string): Readout['frames'] {
  return [...text.matchAll(TURNS)].map(({ 0: character, index }) => ({
    range: [index, index + 1],
    reason: nameUnseen(character.charCodeAt(0)),
  }));
}
