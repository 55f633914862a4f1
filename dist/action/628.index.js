export const id = 628;
export const ids = [628];
export const modules = { 13628: ((e, t, n) => {
	n.d(t, { manifestProblems: () => manifestProblems });
	var r = n(15725), i = n(17903);
	function manifestProblems(e, t) {
		let n = r.U.map(({ id: e }) => e), a = (0, i.N)(e, t, n);
		return a.ok ? [] : a.problems;
	}
}) };
