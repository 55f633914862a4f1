const mostRemembered = 1024;
/** What is longer is prose, and hardly comes twice. */
const mostCharacters = 2000;

/**
 * The same function, which keeps its last answers: the cells of a table hold the same few words, and a forecast
 * reads them again for every day. The function must look at nothing but its text, and nobody change an answer.
 */
export function remembered<Answer>(tell: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (text) => {
    if (text.length > mostCharacters) return tell(text);
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = tell(text);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
