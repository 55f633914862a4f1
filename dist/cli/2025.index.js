export const id = 2025;
export const ids = [2025];
export const modules = {
	2025: ((e, t, n) => {
		n.r(t), n.d(t, { renderHistoryJson: () => renderHistoryJson });
		var r = n(8201), i = n(4806), a = n(8926), o = n(1659);
		function renderHistoryJson({ entries: e, cut: t, partial: n }) {
			let r = {
				schemaVersion: 1,
				cut: t ?? null,
				partial: n,
				entries: e.map(entryOf)
			};
			return `${(0, a.withoutHidden)(JSON.stringify(r, void 0, 2))}\n`;
		}
		function entryOf(e) {
			let { commit: t, date: n, status: r } = e;
			return r === "cannot-judge" ? {
				commit: t,
				date: n,
				status: r,
				reason: (0, o.S)((0, i.Bd)(e), 400)
			} : {
				commit: t,
				date: n,
				status: r,
				score: decimal(e.score),
				claimed: decimal(e.claimed),
				provable: decimal(e.provable),
				zone: e.zone,
				moved: e.moved.map(({ control: e, from: t, to: n, points: r }) => ({
					control: e,
					from: t ?? null,
					to: n ?? null,
					points: decimal(r)
				}))
			};
		}
		function decimal(e) {
			return Number((0, r.Jj)(e));
		}
	}),
	4806: ((e, t, n) => {
		n.d(t, {
			$j: () => movedWords,
			Ax: () => a,
			Bd: () => whyNotJudged,
			N5: () => allMoved,
			wX: () => historyNotes
		});
		var r = n(8201), i = n(9039);
		let a = 12;
		function movedWords({ control: e, from: t, to: n, points: r }) {
			return `${e}${t === n ? "" : ` ${standingWords(t)} → ${standingWords(n)}`} (${signed(r)})`;
		}
		function allMoved({ moved: e }, t) {
			let n = byWeight(e).slice(0, t).map(movedWords), r = e.length - n.length;
			return r > 0 ? [...n, `and ${(0, i.hS)(r, "more control")}`] : n;
		}
		function whyNotJudged({ why: e }) {
			if (e.code === "no-manifest") return "no manifest";
			if (e.code === "no-evidence") return "no evidence folder";
			let t = e.problems > 1 ? ` and ${(0, i.hS)(e.problems - 1, "more problem")}` : "";
			return `manifest line ${e.line}: ${e.message}${t}`;
		}
		function historyNotes({ cut: e, partial: t }) {
			return [
				...e === "shallow" ? ["Incomplete: the clone is shallow, and older commits are not here. Fetch them with git fetch --unshallow."] : [],
				...e === "asked" ? ["Older commits are left out, as asked."] : [],
				...t ? ["The clone is partial: files whose contents are not here count as unreadable. Clone without --filter."] : []
			];
		}
		function standingWords(e) {
			return e === void 0 ? "none" : e === "not-applicable" ? "not applicable" : e;
		}
		function signed(e) {
			return e.numerator < 0n ? (0, r.Jj)(e) : `+${(0, r.Jj)(e)}`;
		}
		function byWeight(e) {
			let weight = ({ points: e }) => Math.abs(Number((0, r.Jj)(e, 6)));
			return [...e].sort((e, t) => weight(t) - weight(e));
		}
	})
};
