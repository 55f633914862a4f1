export const id = 28;
export const ids = [28];
export const modules = { 96028: ((e, t, n) => {
	n.d(t, { readHtml: () => readHtml });
	var r = n(43755), i = n(30767);
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
