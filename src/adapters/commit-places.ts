/** Where manifest and evidence are in one commit, relative to the root of the repository. */
export interface CommitPlaces {
  manifest: string;
  evidence: string;
}
