export const id = 7288;
export const ids = [7288];
export const modules = {
	8186: ((e, t, n) => {
		n.d(t, {
			P: () => s,
			j: () => readFolder
		});
		var r = n(3024), i = n(6760), a = n(8073), o = n(3010);
		let s = new Set([
			".git",
			".DS_Store",
			"Thumbs.db",
			"desktop.ini",
			".gitkeep",
			".keep",
			".gitignore",
			".gitattributes"
		]);
		function readFolder(e) {
			try {
				let t = r.realpathSync.native(e);
				return (0, r.statSync)(t).isDirectory() ? {
					state: "read",
					folder: new Walk(t).folder()
				} : {
					state: "not-a-folder",
					remedy: `${e} is a file: name the folder that holds the evidence.`
				};
			} catch (t) {
				return ["ENOENT", "ENOTDIR"].includes((0, o.CA)(t)) ? {
					state: "missing",
					remedy: `${e} does not exist: create it, or name the folder that holds the evidence.`
				} : {
					state: "unreadable",
					remedy: `${e} cannot be read (${(0, o.A3)(t)}): let the user that runs the gate read it.`
				};
			}
		}
		function isInside(e, t) {
			return e === t || e.startsWith(t.endsWith(i.sep) ? t : t + i.sep);
		}
		class Walk {
			#e;
			#t = [];
			#n = 0;
			#r = !1;
			constructor(e) {
				this.#e = e;
			}
			folder() {
				return this.#i(this.#e, ""), this.#r ? {
					entries: this.#t,
					filesBound: a.O.files
				} : { entries: this.#t };
			}
			#i(e, t) {
				let n = this.#t.length;
				for (let n of sorted(e)) {
					let r = n.name.normalize("NFC"), a = t === "" ? r : `${t}/${r}`;
					if (n.isDirectory() ? this.#a(e + i.sep + n.name, a) : this.#o(n, e, a), this.#r) return;
				}
				t === "" || this.#t.slice(n).some((e) => e.state !== "empty-folder") || (this.#t.length = n, this.#t.push({
					path: t,
					state: "empty-folder"
				}));
			}
			#a(e, t) {
				try {
					this.#i(e, t);
				} catch (e) {
					this.#t.push({
						path: t,
						state: "unreadable",
						detail: (0, o.A3)(e)
					});
				}
			}
			#o(e, t, n) {
				this.#n === a.O.files ? this.#r = !0 : (this.#n += 1, this.#t.push(e.isFile() ? new ListedFile({
					folder: t,
					name: e.name,
					path: n
				}) : this.#s(e, t + i.sep + e.name, n)));
			}
			#s(e, t, n) {
				if (!e.isSymbolicLink()) return {
					path: n,
					...c
				};
				try {
					return this.#c(t, n);
				} catch (e) {
					return {
						path: n,
						...failure(e)
					};
				}
			}
			#c(e, t) {
				let n = r.realpathSync.native(e), a = n.slice(this.#e.length).split(i.sep);
				if (!isInside(n, this.#e) || a.includes(".git")) return {
					path: t,
					state: "outside-folder",
					detail: "a link that leads out of the evidence folder"
				};
				let o = (0, r.lstatSync)(n);
				return o.isFile() ? new ListedFile({
					folder: (0, i.dirname)(n),
					name: (0, i.basename)(n),
					path: t,
					linkTo: a.slice(1).join("/").normalize("NFC")
				}) : o.isDirectory() ? isInside(e, n) ? {
					path: t,
					state: "link-loop",
					detail: "a link to a folder that holds it"
				} : {
					path: t,
					state: "special-file",
					detail: "a link to a folder, which is not followed"
				} : {
					path: t,
					...c
				};
			}
		}
		function sorted(e) {
			return (0, r.readdirSync)(e, { withFileTypes: !0 }).filter(({ name: e }) => !s.has(e)).sort((e, t) => {
				let [n, r] = [keyOf(e), keyOf(t)];
				return n < r ? -1 : +(n > r);
			});
		}
		function keyOf(e) {
			let t = e.name.normalize("NFC");
			return e.isDirectory() ? `${t}/` : t;
		}
		let c = {
			state: "special-file",
			detail: "neither a file nor a folder"
		};
		class ListedFile {
			state = "file";
			path;
			linkTo;
			#e;
			#t;
			#n;
			constructor({ folder: e, name: t, path: n, linkTo: r }) {
				this.#e = e, this.#t = t, this.path = n, r !== void 0 && (this.linkTo = r);
			}
			get bytes() {
				return this.#n ??= sizeOf(this.#r), this.#n;
			}
			open() {
				return (0, o.Tv)(this.#r, (e) => {
					this.#n = e;
				});
			}
			get #r() {
				return this.#e + i.sep + this.#t;
			}
		}
		function sizeOf(e) {
			try {
				return (0, r.lstatSync)(e).size;
			} catch {
				return 0;
			}
		}
		function failure(e) {
			let t = (0, o.CA)(e);
			return t === "ELOOP" ? {
				state: "link-loop",
				detail: "a link that leads back to itself"
			} : t === "ENOENT" || t === "ENOTDIR" ? {
				state: "broken-link",
				detail: "a link to a file that does not exist"
			} : {
				state: "unreadable",
				detail: (0, o.A3)(e)
			};
		}
	}),
	4802: ((e, t, n) => {
		n.d(t, { W: () => readManifest });
		var r = n(3024), i = n(8073), a = n(3010);
		function readManifest(e, t = e) {
			let n;
			try {
				if (n = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0)), !(0, r.fstatSync)(n).isFile()) return { remedy: `${t} is not a file: name the manifest itself.` };
				let a = new Uint8Array(Math.min((0, r.fstatSync)(n).size, i.O.manifestBytes) + 1), o = 0;
				for (let e = -1; e !== 0 && o < a.length; o += e) e = (0, r.readSync)(n, a, o, a.length - o, null);
				return { bytes: a.subarray(0, o) };
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? { remedy: `${t} does not exist: create it, or name the manifest.` } : { remedy: `${t} cannot be read (${(0, a.A3)(e)}): let the user that runs the gate read it.` };
			} finally {
				n !== void 0 && (0, r.closeSync)(n);
			}
		}
	}),
	3628: ((e, t, n) => {
		n.d(t, {
			G: () => placed,
			c: () => manifestProblems
		});
		var r = n(5725), i = n(7903);
		function manifestProblems(e, t) {
			let n = r.U.map(({ id: e }) => e), a = (0, i.N)(e, t, n);
			return a.ok ? [] : a.problems;
		}
		function placed({ file: e, line: t, column: n, message: r }) {
			return `${e}:${t}:${n} ${r}`;
		}
	}),
	7288: ((e, t, n) => {
		n.d(t, { explainFile: () => explainFile });
		var r = n(3024), i = n(6760), a = n(1557), o = n(6986);
		function explainEvidence(e, t, n) {
			let r = e.examinable && !(e.date && e.date.date > n.asOf) ? [e] : [], i = {
				...n,
				evidence: r,
				folder: r
			};
			return {
				evidence: e,
				tests: t.flatMap((t) => t.tests.map((n) => ({
					control: t.id,
					serves: e.controls.includes(t.id),
					result: (0, o.E)(n, i)
				}))).filter(({ serves: e, result: t }) => e || t.outcome === "met")
			};
		}
		var s = n(1475), c = n(6283), l = n(5725), u = n(7318), d = n(7903), f = n(6142), p = n(8186), m = n(4802), h = n(3628);
		async function explainFile(e) {
			let t = (0, i.resolve)(e.cwd, e.file);
			if (!(0, r.existsSync)(t)) return { problems: [`${e.file} does not exist: name a file, with its path from here`] };
			if ((0, r.statSync)(t).isDirectory()) return { problems: [`${e.file} is a folder: name one file in it`] };
			let n = e.evidence === void 0 ? evidenceRoot(t) : (0, i.resolve)(e.cwd, e.evidence), o = (0, i.relative)(n, t).split(i.sep).join("/");
			if (o.startsWith("..")) return { problems: [`${e.file} is not in ${e.evidence}: name the folder it is in`] };
			let l = e.manifest === void 0 ? `${(0, i.dirname)(n)}/manifest.yml` : (0, i.resolve)(e.cwd, e.manifest);
			if (t === l || isBesideEvidence(t)) return { problems: [`${e.file} is the manifest: name a file of the evidence folder`] };
			let d = (0, p.j)(n);
			if (d.state !== "read") return { problems: [d.remedy] };
			let m = manifestAt(l);
			if ("problems" in m) return m;
			let h = await (0, c.W)(m, o.split("/", 1)), collected = async (e) => {
				let t = d.folder.entries.filter((t) => t.path === e || t.path.startsWith(`${e}.meta.`)), { evidence: n } = await (0, u.m)({ entries: t }, {
					...m,
					populations: { people: e }
				}, h);
				return n.find((t) => t.path === e);
			}, g = await collected(o);
			if (!g) return { problems: [`${e.file} is no evidence file: sidecars and placeholders are not examined by themselves`] };
			let _ = m.populations?.people, v = _ === void 0 ? void 0 : await collected(_);
			return explainEvidence(g, h, {
				asOf: e.asOf,
				period: (0, s.c)(m, e.asOf),
				people: v && (0, f.JX)(v),
				peopleUnreadable: !1,
				graceDays: m.populations?.grace_days ?? a.l2
			});
		}
		function isBesideEvidence(e) {
			return e.endsWith(`${i.sep}manifest.yml`) && (0, r.existsSync)(`${(0, i.dirname)(e)}/evidence`);
		}
		function evidenceRoot(e) {
			for (let t = (0, i.dirname)(e); t !== (0, i.dirname)(t); t = (0, i.dirname)(t)) if (t.endsWith(`${i.sep}evidence`)) return t;
			return (0, i.dirname)((0, i.dirname)(e));
		}
		function manifestAt(e) {
			if (!(0, r.existsSync)(e)) return {
				version: 1,
				organization: "unknown",
				assessment: "self-assessment",
				leaks: "error",
				controls: {}
			};
			let t = (0, m.W)(e, e);
			if ("remedy" in t) return { problems: [t.remedy] };
			let n = (0, d.N)(t.bytes, e, l.U.map(({ id: e }) => e));
			return n.ok ? n.manifest : { problems: n.problems.map(h.G) };
		}
	}),
	6283: ((e, t, n) => {
		n.d(t, { W: () => assessedControls });
		var r = n(5725), i = n(7355), a = n(1799), o = n(6387);
		async function assessedControls(e, t = []) {
			let i = (0, a.p)(e), s = wantedOf(e, t).filter((e) => !i.some((t) => t.id === e));
			if (s.length === 0) return [...r.U, ...i];
			let { library: c } = await n.e(9809).then(n.bind(n, 9809)), l = new Set((0, o.B)(e)), u = new Set(spokenOf(e, t)), d = c.filter(({ id: e, criteria: t }) => s.includes(e) && (u.has(e) || t.some((e) => l.has(e))));
			return [
				...r.U,
				...d,
				...i
			];
		}
		function wantedOf(e, t) {
			return e.assessment === "criteria" ? i._ : spokenOf(e, t);
		}
		function spokenOf({ controls: e, weights: t = {}, gate: n }, r) {
			let a = [...r, ...n?.require ?? []];
			return i._.filter((n) => e[n]?.state !== void 0 || t[n] !== void 0 || a.includes(n));
		}
	}),
	1799: ((e, t, n) => {
		n.d(t, { p: () => ownControls });
		var r = n(7993), i = n(5920), a = n(1510);
		function ownControls(e) {
			return Object.entries(e.controls).flatMap(([e, t]) => "tests" in t && t.tests !== void 0 ? [ownControl(e, t)] : []);
		}
		function ownControl(e, t) {
			let [n, ...r] = t.tests, i = [testOf(n, 1), ...r.map((e, t) => testOf(e, t + 2))];
			return {
				id: e,
				own: !0,
				title: t.title,
				criteria: t.criteria,
				risk: `The organization relies on this control for ${t.criteria.join(", ")}.`,
				likelihood: 3,
				impact: 3,
				frequency: frequencyOf(t.tests),
				ownerHint: "Control owner",
				tests: i,
				sampled: `Evidence of the period for each test: ${i.map(({ expects: e }) => e).join("; ")}.`,
				commonFailure: {
					failure: "It is done, and no dated record shows it.",
					fix: "Keep the record when it is done, with date and name."
				},
				evidenceWanted: i.map(({ expects: e }) => e),
				remediation: {
					steps: i.map(({ remedy: e }) => e),
					effortDays: 1
				}
			};
		}
		let o = {
			month: "monthly",
			quarter: "quarterly",
			half: "semi-annual",
			year: "annual"
		};
		function frequencyOf(e) {
			let t = e.flatMap((e) => "every" in e ? [e.every] : []), n = [
				"month",
				"quarter",
				"half",
				"year"
			].find((e) => t.includes(e));
			return n === void 0 ? e.every((e) => "setting" in e) ? "continuous" : "annual" : o[n];
		}
		let s = ["approver", "approval_date"];
		function showsOf(e) {
			return !("every" in e) && "facts" in e && e.facts?.every((e) => s.includes(e)) ? "design" : "operation";
		}
		function testOf(e, t) {
			let words = (n) => ({
				id: `test-${t}`,
				shows: showsOf(e),
				expects: e.title ?? n,
				remedy: e.remedy ?? `add evidence that ${e.title ?? n}`
			});
			if ("every" in e) {
				let { every: t, facts: n = [] } = e;
				return {
					procedure: "everyPeriod",
					every: t,
					facts: n,
					...words(`every completed ${t} has a dated record${n.length > 0 ? ` with ${titles(n)}` : ""}`)
				};
			}
			if ("rows" in e) {
				let t = a.nq[e.rows], [n, ...r] = e.require, required = (e) => t.columns[e]?.mayBeNo ? {
					column: e,
					filled: !0
				} : {
					column: e,
					affirmed: !0
				};
				return {
					procedure: "everyRow",
					shape: e.rows,
					item: "row",
					attributes: [required(n), ...r.map(required)],
					files: "latest",
					window: windowOf(e.within),
					...words(`each row of the ${t.title} has ${e.require.map((e) => t.columns[e]?.title ?? e).join(", ")}`)
				};
			}
			if ("members" in e) {
				let t = c[e.register], n = e.completed !== void 0 && t !== void 0;
				return {
					procedure: "everyMember",
					population: "people",
					shape: e.register,
					item: "employee",
					attributes: n ? [{
						column: t,
						dated: windowOf(e.completed)
					}] : [],
					...words(`every employee is in the ${a.nq[e.register].title}`)
				};
			}
			if ("setting" in e) {
				let t = e.at_least === void 0 ? { is: e.is ?? !0 } : { atLeast: e.at_least }, n = `an export shows: ${i.R[e.setting].title}`;
				return {
					procedure: "configuration",
					setting: e.setting,
					holds: t,
					window: "last-12-months",
					screenshot: !0,
					...words(n)
				};
			}
			return {
				procedure: "document",
				facts: e.facts,
				window: windowOf(e.within),
				datedBy: "date",
				...words(`a dated document has ${titles(e.facts)}`)
			};
		}
		let c = {
			completions: "completed",
			acknowledgments: "acknowledged",
			reviews: "reviewed"
		};
		function windowOf(e) {
			return e === "12-months" ? "last-12-months" : e ?? "period";
		}
		function titles(e) {
			return e.map((e) => r.d[e].title).join(", ");
		}
	}),
	6387: ((e, t, n) => {
		n.d(t, {
			B: () => criteriaInScope,
			O: () => scopeOf
		});
		var r = n(9889), i = n(7668);
		let a = [
			[
				"service-saas",
				["availability"],
				({ service: e }) => e === "saas"
			],
			[
				"service-data-processing",
				["confidentiality", "processing-integrity"],
				({ service: e }) => e === "data-processing"
			],
			[
				"service-infrastructure",
				["availability"],
				({ service: e }) => e === "infrastructure"
			],
			[
				"service-api-transforms",
				["processing-integrity"],
				({ service: e, transforms_data: t }) => e === "api" && t === !0
			],
			[
				"uptime-commitment",
				["availability"],
				({ uptime_commitment: e }) => e === !0
			],
			[
				"confidential-data",
				["confidentiality"],
				({ confidential_data: e }) => e === !0
			],
			[
				"personal-data",
				["privacy"],
				({ personal_data: e }) => e === !0
			]
		];
		function scopeOf({ scope: e, system: t = {} }) {
			let n = r.L.flatMap((e) => {
				let n = a.filter(([, n, r]) => n.includes(e) && r(t)).map(([e]) => e);
				return n.length === 0 ? [] : [{
					category: e,
					reasons: n
				}];
			}), i = {
				category: "security",
				reasons: ["always"]
			};
			return e === void 0 ? {
				from: "derived",
				categories: [i, ...n],
				leftOut: []
			} : {
				from: "manifest",
				categories: [i, ...r.L.filter((t) => t !== "security" && e.includes(t)).map((e) => ({
					category: e,
					reasons: ["chosen"]
				}))],
				leftOut: n.filter(({ category: t }) => !e.includes(t))
			};
		}
		function criteriaInScope(e) {
			let t = new Set(scopeOf(e).categories.map(({ category: e }) => e));
			return i.G.filter((e) => t.has(i.u[e].category));
		}
	})
};
