/** Whether a word begins the name of a framework, so that its id may follow as words of their own. */
export function namesFramework(word: string): boolean {
  return /^(?:nist|iso(?:\/iec)?|hipaa|gdpr)$/iu.test(word);
}
