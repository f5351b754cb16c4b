import type { Steps } from '../../shared/steps';
import { type Survey, type SurveyOptions, startSurvey } from './survey';

/** Nodes walked over between two stops: well under a millisecond. */
const NODES_STEP = 250;

/** So often it is begun anew where the page takes away what is being walked over; a page may go on doing so. */
const BEGINNINGS_MAX = 3;

/** As `survey`, in steps that are each well under a millisecond; what has been found where the page changes too often. */
export function* surveyInSteps(root: Element, options: SurveyOptions): Steps<Survey> {
  for (let beginnings = 1; ; beginnings += 1) {
    const surveying = startSurvey(root, options);
    while (!surveying.walk(NODES_STEP)) yield;
    if (!surveying.lost() || beginnings === BEGINNINGS_MAX) return surveying.found();
  }
}
