export const id = 6028;
export const ids = [6028];
export const modules = { 6028: ((e, t, n) => {
	n.d(t, { readHtml: () => readHtml });
	var r = n(3755), i = n(767);
	async function readHtml(e, t) {
		let n = await (0, i.B)(e, t, linesOf(e));
		return (0, r.M)({
			metadata: [],
			blocks: n
		}, t, "html");
	}
	function linesOf(e) {
		let t = 0, n = 1;
		return (r) => {
			for (let i = e.indexOf("\n", t); i >= 0 && i < r; i = e.indexOf("\n", t)) t = i + 1, n += 1;
			return n;
		};
	}
}) };
