export const id = 4659;
export const ids = [
	4659,
	596,
	3364,
	9600
];
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
	596: ((e, t, n) => {
		n.d(t, {
			e: () => placesOf,
			prepare: () => prepare,
			writeReport: () => writeReport
		});
		var r = n(7598), i = n(3024), a = n(6760), o = n(8186), s = n(4802), c = n(3628), l = n(3010), u = n(9600), d = n(9093), f = n(5213), p = n(2552);
		let m = "compliance";
		function prepare(e, { cwd: t, now: n }) {
			let { folder: r = m } = e, { manifest: l, evidence: u } = placesOf(e), at = (e) => (0, a.resolve)(t, e), h = (0, p.K)(e.write.map(({ file: e }) => e), {
				cwd: t,
				files: [{
					path: l,
					is: "the manifest"
				}],
				evidence: [u]
			});
			if (e.manifest === void 0 && !(0, i.existsSync)(at(l))) return { problems: [...h, noManifest(at(r), {
				folder: r,
				manifest: l,
				evidence: u
			})] };
			for (let [t, n] of [[l, e.manifest], [u, e.evidence]]) n === void 0 && (0, i.existsSync)(at(t)) && !(0, f.v)(at((0, a.dirname)(t)), at(t)) && h.push(`${t} leads out of ${(0, a.dirname)(t)}: keep it there, or name it with a flag`);
			if (h.length > 0) return { problems: h };
			let g = (0, s.W)(at(l), l), _ = (0, o.j)(at(u));
			return "remedy" in g && h.push(g.remedy), "remedy" in _ && h.push(_.remedy.replaceAll(at(u), u)), "bytes" in g ? _.state === "read" ? {
				paths: {
					manifest: at(l),
					evidence: at(u)
				},
				request: {
					manifest: {
						file: l,
						bytes: g.bytes
					},
					folder: _.folder,
					asOf: e.asOf ?? (0, d.E)(n),
					require: e.require,
					enforce: e.enforce,
					forecast: !0,
					...e.threshold === void 0 ? {} : { threshold: e.threshold },
					...e.maxDrop === void 0 ? {} : { maxDrop: e.maxDrop },
					...e.failOn === void 0 ? {} : { failOn: e.failOn }
				}
			} : { problems: [...h, ...(0, c.c)(g.bytes, l).map(c.G)] } : { problems: h };
		}
		function placesOf({ folder: e, manifest: t, evidence: n }) {
			let r = t ?? slashed((0, a.join)(e ?? m, "manifest.yml")), i = e ?? (0, a.dirname)(r);
			return {
				manifest: r,
				evidence: n ?? slashed((0, a.join)(i, "evidence"))
			};
		}
		function writeReport(e, t) {
			let n = (0, a.join)((0, a.dirname)(e), `.${(0, a.basename)(e)}.${(0, r.randomUUID)()}`);
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" }), (0, i.renameSync)(n, e);
				return;
			} catch (e) {
				return (0, i.rmSync)(n, { force: !0 }), (0, l.A3)(e);
			}
		}
		function noManifest(e, t) {
			if ((0, i.existsSync)(e) && !(0, i.statSync)(e).isDirectory()) return `${t.folder} is a file: name its folder, or give it with --manifest`;
			let n = t.manifest.replace(/\.yml$/u, ".yaml");
			return (0, i.existsSync)((0, a.join)(e, "manifest.yaml")) ? `${t.manifest} does not exist, but ${n} does: rename it, or give --manifest ${n}` : `no manifest: ${t.manifest} does not exist. ${(0, u.k)(t.manifest, t.evidence)}`;
		}
		function slashed(e) {
			return e.split(a.sep).join("/");
		}
	}),
	9600: ((e, t, n) => {
		n.d(t, {
			help: () => i,
			k: () => howToStart,
			version: () => r
		});
		let r = "0.1.0", i = `soc2-gate opens committed compliance evidence, examines it as an auditor would,
and scores SOC 2 readiness from 0 to 100. It needs no account and no network.

Usage: soc2-gate assess [folder] [options]
       soc2-gate explain SUBJECT [folder] [options]
       soc2-gate explain evidence FILE [options]
       soc2-gate report [folder] [options]
       soc2-gate history [folder] [options]
       soc2-gate rollup REPORT… [options]

  assess                examines manifest and evidence, scores, judges
  explain               a criterion (CC6.2), a control (mfa) or an id of another
                        framework ("ISO A.8.13", "NIST AC-2",
                        "HIPAA 164.308(a)(5)", "GDPR Art. 32"): what is asked,
                        what auditors sample, what earns full credit, how you
                        stand; takes --manifest, --evidence and --as-of
  explain evidence      what is understood of one file, and which tests it
                        carries; takes the same
  report                the whole readiness report as Markdown, for a board and
                        for an auditor; see soc2-gate report --help
  history               the score over time, from git; see
                        soc2-gate history --help
  rollup                many JSON reports as one; see soc2-gate rollup --help

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder); may
                        be repeated, and may be a pattern in quotes: several
                        are judged one by one, and the worst decides
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside
                        the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today
                        in UTC)
  --base REF            compare with where this branch left REF, whose settings
                        judge
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the
                        manifest's
  --max-drop POINTS     with --base: by how much the score may fall
  --fail-on PRIORITY    with --base: fail when a gap of critical, high, medium or
                        low priority opens, or a more pressing one
  --require ID[,ID…]    controls that must be documented whatever the score; may
                        be repeated
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown, json or report
                        (default: text)
  --write FORMAT=FILE   a report into a file as well; may be repeated. With
                        several manifests, {name} in FILE stands for each in
                        turn, and without it text, markdown and json tell all
  -h, --help            this text
  --version             ${r}

Exit codes:
  0  the gate passes, or does not enforce
  1  the gate fails; every rule that fired is named
  2  nothing can be judged, or a report cannot be written: the flags, manifest
     or folder need attention
  3  a fault of soc2-gate itself

Examples:
  soc2-gate assess
  soc2-gate assess examples/northwind --as-of 2026-10-15 --threshold 85
  soc2-gate explain CC6.2
  soc2-gate report --write readiness.md
  soc2-gate explain evidence compliance/evidence/training/2026.csv
  soc2-gate assess --base origin/main --max-drop 0
  soc2-gate assess --require mfa,offboarding --format json
  soc2-gate assess --write markdown=readiness.md --write json=readiness.json
  soc2-gate assess --manifest 'services/*/compliance/manifest.yml'
`;
		function howToStart(e, t) {
			return `Start with this as ${e}:

  version: 1
  organization: Your company
  controls:
    mfa: { state: informal }
    access-reviews: { state: documented }

Then put evidence into a folder for each control, such as
${t}/access-reviews/2026-Q1.md, and run soc2-gate assess again.`;
		}
	}),
	4659: ((e, t, n) => {
		n.d(t, { explainSubject: () => explainSubject });
		var r = n(3024), i = n(6760), a = n(5131), o = n(7668), s = n(7991);
		let c = {
			nist80053r5: {
				named: /^nist(?: ?sp)?(?: ?800-?53)?(?: ?r(?:ev)?\.? ?5)?\s*/iu,
				bare: /^[a-z]{2}-\d{1,2}$/iu,
				canonical: (e) => e
			},
			iso27001: {
				named: /^iso(?: ?\/ ?iec)?(?: ?2700[12])?(?: ?: ?2022)?(?: annex)?\s*/iu,
				bare: /^(?:a\.\d\.\d{1,2}|clause \d{1,2}(?:\.\d{1,2}){1,2})$/iu,
				canonical: (e) => /^[5-8]\.\d{1,2}$/u.test(e) ? `A.${e}` : e
			},
			hipaa: {
				named: /^(?:hipaa|45 ?cfr)\s*(?:§\s*)?/iu,
				bare: /^(?:§ ?)?164\.\d{3}(?:\([a-z0-9]{1,5}\)){0,5}$/iu,
				canonical: (e) => e.replace(/^§ ?/u, "")
			},
			gdpr: {
				named: /^gdpr\s*/iu,
				bare: /^art(?:icle|\.)? ?\d{1,2}$/iu,
				canonical: (e) => e.replace(/^(?:art(?:icle|\.)?)? ?(?=\d)/iu, "Art. ")
			}
		};
		function askedSubject(e, t) {
			let n = e.trim(), r = o.G.find((e) => bare(e) === bare(n));
			if (r) return {
				kind: "criterion",
				criterion: r
			};
			let i = t.find(({ id: e }) => e === n.toLowerCase());
			if (i) return {
				kind: "control",
				control: i
			};
			let near = (e) => {
				let t = (0, a.pA)(n, e);
				return t === void 0 ? { kind: "unknown" } : {
					kind: "unknown",
					near: t
				};
			}, l = s.zE.find((e) => c[e].named.test(n) || c[e].bare.test(n));
			return l === void 0 ? near([...t.map(({ id: e }) => e), ...o.G]) : pairing(l, c[l].canonical(n.replace(c[l].named, "").trim())) ?? near(idsOf(l));
		}
		function pairing(e, t) {
			let n = idsOf(e).filter((n) => bare(n) === bare(t) || e === "hipaa" && t !== "" && bare(n).startsWith(`${bare(t)}(`)), r = o.G.filter((t) => (0, s.fq)(e, t).some(({ id: e }) => n.includes(e)));
			return n.length === 0 ? void 0 : {
				kind: "pairing",
				framework: e,
				ids: n,
				criteria: r
			};
		}
		function idsOf(e) {
			return [...new Set(o.G.flatMap((t) => (0, s.fq)(e, t).map(({ id: e }) => e)))];
		}
		function bare(e) {
			return e.toLowerCase().replace(/\s/gu, "");
		}
		var l = n(5725), u = n(9809), d = n(3364), f = n(596);
		async function explainSubject(e) {
			let { subject: t, flags: n } = e, r = await judge(e);
			if (Array.isArray(r)) return { problems: r };
			let i = r?.controls.map(({ control: e }) => e) ?? [], a = [...l.U, ...u.library].filter(({ id: e }) => !i.some((t) => t.id === e)), o = [...i, ...a], s = askedSubject(t, o);
			return s.kind === "unknown" ? { problems: [`nothing is called "${t}": ${s.near === void 0 ? "name a criterion (CC6.2), a control (mfa) or an id such as \"ISO A.8.13\"" : `did you mean "${s.near}"?`}`] } : {
				subject: s,
				controls: o,
				evidence: (0, f.e)(n).evidence,
				...r ? { assessment: r } : {}
			};
		}
		async function judge({ flags: e, cwd: t, now: n }) {
			if (e.folder === void 0 && e.manifest === void 0 && !(0, r.existsSync)((0, i.resolve)(t, (0, f.e)(e).manifest))) return;
			let a = (0, f.prepare)(e, {
				cwd: t,
				now: n
			});
			if ("problems" in a) return a.problems;
			let o = await (0, d.gate)(a.request);
			return o.status === "judged" ? o.assessment : o.problems.map((e) => "file" in e ? `${e.file}:${e.line}:${e.column}  ${e.message}` : e.message);
		}
	}),
	5213: ((e, t, n) => {
		n.d(t, {
			U: () => isWithin,
			v: () => inWorkspace
		});
		var r = n(3024), i = n(6760), a = n(3010);
		function inWorkspace(e, t) {
			let n = (0, i.resolve)(e, t), a = realPath(n);
			if (a !== void 0 && isWithin((0, i.resolve)(e), n) && isWithin(r.realpathSync.native(e), a)) return {
				absolute: a,
				shown: (0, i.relative)((0, i.resolve)(e), n).split(i.sep).join("/")
			};
		}
		function realPath(e) {
			try {
				return r.realpathSync.native(e);
			} catch (t) {
				if ((0, a.CA)(t) !== "ENOENT" || isLink(e)) return;
				let n = realPath((0, i.dirname)(e));
				return n === void 0 ? void 0 : (0, i.join)(n, (0, i.basename)(e));
			}
		}
		function isLink(e) {
			return (0, r.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
		}
		function isWithin(e, t) {
			let n = (0, i.relative)(e, t);
			return n !== ".." && !n.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(n);
		}
	}),
	2552: ((e, t, n) => {
		n.d(t, { K: () => targetProblems });
		var r = n(3024), i = n(6760), a = n(3010);
		function targetProblems(e, { cwd: t, files: n = [], evidence: r = [] }) {
			let a = new Set();
			return e.flatMap((e) => {
				let o = (0, i.resolve)(t, e), refuse = (t) => [`--write ${e}: ${t}`];
				if (a.has(o)) return refuse("two reports cannot go into one file");
				a.add(o);
				let s = n.find((e) => (0, i.resolve)(t, e.path) === o);
				if (s !== void 0) return refuse(`this is ${s.is}`);
				if (r.some((e) => o.startsWith((0, i.resolve)(t, e) + i.sep))) return refuse("a report is no evidence: write it elsewhere");
				let c = e.endsWith("/") || e.endsWith(i.sep) ? "this is a folder: name a file" : obstacle(o);
				return c === void 0 ? [] : refuse(c);
			});
		}
		function obstacle(e) {
			try {
				if (!(0, r.statSync)((0, i.dirname)(e)).isDirectory()) return "its folder is a file";
				let t = (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
				return !t || t.isFile() ? void 0 : t.isDirectory() ? "this is a folder: name a file" : t.isSymbolicLink() ? "this is a link: name the file itself" : "this is not an ordinary file";
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? "its folder does not exist: create it first" : (0, a.A3)(e);
			}
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
	7991: ((e, t, n) => {
		n.d(t, {
			SH: () => r,
			zE: () => i,
			fq: () => pairsOf
		});
		let r = {
			nist80053r5: {
				title: "NIST SP 800-53 Rev. 5",
				pairs: {
					"CC1.1": [
						"PS-1",
						"PS-3",
						"PS-6"
					],
					"CC1.2": ["PM-1", "PM-2"],
					"CC1.3": ["PM-2"],
					"CC1.4": ["AT-2", "PS-3"],
					"CC1.5": ["PS-3", "PS-4"],
					"CC2.1": ["AU-2", "SI-5"],
					"CC2.2": ["PM-2", "AT-2"],
					"CC2.3": ["PM-1"],
					"CC3.1": ["PM-9", "RA-1"],
					"CC3.2": ["RA-3"],
					"CC3.3": ["RA-3"],
					"CC3.4": ["RA-3", "CM-4"],
					"CC4.1": ["CA-7", "PM-6"],
					"CC4.2": ["CA-2"],
					"CC5.1": ["AC-5"],
					"CC5.2": ["AC-1", "IA-2"],
					"CC5.3": ["PM-1", "PL-1"],
					"CC6.1": [
						"AC-2",
						"AC-3",
						"IA-2",
						"SC-28"
					],
					"CC6.2": [
						"AC-2",
						"PS-4",
						"PS-5"
					],
					"CC6.3": ["AC-2", "AC-6"],
					"CC6.4": [
						"PE-2",
						"PE-3",
						"PE-6"
					],
					"CC6.5": ["MP-6"],
					"CC6.6": [
						"AC-4",
						"AC-17",
						"SC-7",
						"RA-5",
						"SI-4"
					],
					"CC6.7": ["SC-8"],
					"CC6.8": ["SI-2", "SI-3"],
					"CC7.1": ["CM-6", "RA-5"],
					"CC7.2": ["AU-6", "SI-4"],
					"CC7.3": ["IR-4"],
					"CC7.4": ["IR-5", "IR-6"],
					"CC7.5": [
						"CP-4",
						"CP-9",
						"CP-10"
					],
					"CC8.1": [
						"CM-3",
						"CM-5",
						"SA-3"
					],
					"CC9.1": ["CP-2", "RA-7"],
					"CC9.2": ["AC-20", "SA-9"],
					"A1.1": [
						"AU-4",
						"CP-2",
						"SC-5"
					],
					"A1.2": [
						"CP-6",
						"CP-9",
						"CP-10",
						"PE-13"
					],
					"A1.3": ["CP-4"],
					"C1.1": [
						"AC-3",
						"MP-3",
						"SI-12"
					],
					"C1.2": ["MP-6", "SI-12"],
					"PI1.1": ["SA-5", "SI-10"],
					"PI1.2": ["SI-10"],
					"PI1.3": [
						"SI-7",
						"SI-10",
						"SI-11"
					],
					"PI1.4": ["SI-15"],
					"PI1.5": [
						"AU-11",
						"SI-7",
						"SI-12"
					],
					"P1.1": ["PT-5"],
					"P2.1": ["PT-4"],
					"P3.1": ["PT-2", "PT-3"],
					"P3.2": ["PT-4", "PT-7"],
					"P4.1": ["PT-3"],
					"P4.2": ["SI-12"],
					"P4.3": ["MP-6", "SI-12"],
					"P5.1": ["AC-3", "PM-26"],
					"P5.2": ["PM-22", "SI-18"],
					"P6.1": ["AC-21", "PT-4"],
					"P6.2": ["PM-21"],
					"P6.3": ["IR-6", "PM-21"],
					"P6.4": ["SA-9"],
					"P6.5": ["IR-6", "SA-9"],
					"P6.6": ["IR-6"],
					"P6.7": ["PM-21"],
					"P7.1": ["PM-22", "SI-18"],
					"P8.1": ["PM-26"]
				}
			},
			iso27001: {
				title: "ISO/IEC 27001:2022",
				pairs: {
					"CC1.1": [
						"A.6.1",
						"A.6.2",
						"A.6.4"
					],
					"CC1.2": ["clause 5.1", "clause 5.3"],
					"CC1.3": ["clause 5.3"],
					"CC1.4": ["A.6.1", "A.6.3"],
					"CC1.5": ["A.6.4", "A.6.5"],
					"CC2.1": ["clause 7.5.1"],
					"CC2.2": ["clause 7.4", "A.6.3"],
					"CC2.3": ["A.5.14"],
					"CC3.1": ["clause 6.1.1"],
					"CC3.2": ["clause 6.1.2", "clause 8.2"],
					"CC3.3": ["clause 6.1.2"],
					"CC3.4": ["clause 6.1.2", "A.8.9"],
					"CC4.1": ["clause 9.1"],
					"CC4.2": ["clause 9.2.1"],
					"CC5.1": ["A.5.3"],
					"CC5.2": ["A.5.15", "A.8.5"],
					"CC5.3": ["A.5.1", "clause 5.2"],
					"CC6.1": [
						"A.5.15",
						"A.8.5",
						"A.8.24"
					],
					"CC6.2": ["A.5.18", "A.6.5"],
					"CC6.3": ["A.5.15", "A.5.18"],
					"CC6.4": ["A.7.2", "A.7.4"],
					"CC6.5": ["A.7.10", "A.7.14"],
					"CC6.6": [
						"A.8.20",
						"A.8.8",
						"A.8.16"
					],
					"CC6.7": ["A.5.14", "A.8.24"],
					"CC6.8": ["A.8.7", "A.8.19"],
					"CC7.1": ["A.8.9", "A.8.8"],
					"CC7.2": ["A.8.15", "A.8.16"],
					"CC7.3": ["A.5.24", "A.5.25"],
					"CC7.4": ["A.5.25", "A.5.26"],
					"CC7.5": ["A.5.30", "A.8.13"],
					"CC8.1": [
						"A.8.9",
						"A.8.25",
						"A.8.32"
					],
					"CC9.1": ["A.5.30", "clause 6.1.3"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.1": ["A.5.12", "A.5.13"],
					"C1.2": ["A.8.10"],
					"PI1.2": ["A.8.26"],
					"PI1.3": ["A.8.26"],
					"PI1.4": ["A.8.26"],
					"P1.1": ["A.5.34"],
					"P2.1": ["A.5.34"],
					"P3.1": ["A.5.34"],
					"P3.2": ["A.5.34"],
					"P4.1": ["A.5.34"],
					"P4.2": ["A.5.34"],
					"P4.3": ["A.5.34"],
					"P5.1": ["A.5.34"],
					"P5.2": ["A.5.34"],
					"P6.1": ["A.5.34"],
					"P6.2": ["A.5.34"],
					"P6.3": ["A.5.34"],
					"P6.4": ["A.5.34"],
					"P6.5": ["A.5.34"],
					"P6.6": ["A.5.34"],
					"P6.7": ["A.5.34"],
					"P7.1": ["A.5.34"],
					"P8.1": ["A.5.34"]
				},
				shared: {
					"CC1.4": ["A.6.1"],
					"CC1.5": ["A.6.4"],
					"CC2.1": ["A.8.15"],
					"CC2.2": ["A.6.2"],
					"CC2.3": ["A.5.14"],
					"CC3.2": ["A.5.29"],
					"CC4.2": ["A.5.29"],
					"CC5.3": ["A.5.1"],
					"CC6.1": [
						"A.5.15",
						"A.5.16",
						"A.5.17",
						"A.8.2",
						"A.8.22",
						"A.8.24",
						"A.8.27",
						"A.8.5"
					],
					"CC6.2": [
						"A.5.15",
						"A.5.18",
						"A.6.5",
						"A.8.2"
					],
					"CC6.3": [
						"A.5.15",
						"A.5.18",
						"A.8.2"
					],
					"CC6.4": ["A.7.4"],
					"CC6.6": ["A.8.1", "A.8.20"],
					"CC6.7": [
						"A.8.1",
						"A.8.11",
						"A.8.20",
						"A.8.21",
						"A.8.24"
					],
					"CC6.8": [
						"A.8.19",
						"A.8.27",
						"A.8.7"
					],
					"CC7.1": [
						"A.8.27",
						"A.8.8",
						"A.8.9"
					],
					"CC7.2": [
						"A.8.15",
						"A.8.16",
						"A.8.7",
						"A.8.9"
					],
					"CC7.3": ["A.8.15", "A.8.16"],
					"CC7.4": [
						"A.5.25",
						"A.5.26",
						"A.5.28",
						"A.8.15",
						"A.8.16"
					],
					"CC7.5": [
						"A.5.24",
						"A.5.28",
						"A.5.29",
						"A.8.13",
						"A.8.14"
					],
					"CC8.1": [
						"A.8.25",
						"A.8.29",
						"A.8.32",
						"A.8.9"
					],
					"CC9.1": ["A.8.13"],
					"CC9.2": ["A.5.19", "A.5.22"],
					"A1.1": ["A.8.6"],
					"A1.2": ["A.8.13", "A.8.14"],
					"A1.3": ["A.8.13"],
					"C1.2": ["A.8.10"]
				}
			},
			hipaa: {
				title: "HIPAA Security and Breach Notification Rules (45 CFR 164)",
				pairs: {
					"CC1.1": ["164.308(a)(1)(ii)(C)"],
					"CC1.3": ["164.308(a)(2)"],
					"CC1.4": ["164.308(a)(5)(i)"],
					"CC1.5": ["164.308(a)(1)(ii)(C)"],
					"CC2.1": ["164.312(b)"],
					"CC2.2": ["164.308(a)(5)(i)"],
					"CC3.1": ["164.308(a)(1)(ii)(A)"],
					"CC3.2": ["164.308(a)(1)(ii)(A)", "164.308(a)(1)(ii)(B)"],
					"CC3.4": ["164.308(a)(8)"],
					"CC4.1": ["164.308(a)(8)"],
					"CC4.2": ["164.308(a)(8)"],
					"CC5.2": ["164.312(a)(1)"],
					"CC5.3": ["164.316(a)", "164.316(b)(1)"],
					"CC6.1": ["164.312(a)(1)", "164.312(d)"],
					"CC6.2": ["164.308(a)(3)(ii)(C)", "164.308(a)(4)(ii)(C)"],
					"CC6.3": ["164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
					"CC6.4": ["164.310(a)(1)"],
					"CC6.5": ["164.310(d)(2)(i)", "164.310(d)(2)(ii)"],
					"CC6.6": ["164.312(a)(1)"],
					"CC6.7": ["164.312(e)(1)"],
					"CC6.8": ["164.308(a)(5)(ii)(B)"],
					"CC7.1": ["164.308(a)(8)"],
					"CC7.2": ["164.308(a)(1)(ii)(D)", "164.312(b)"],
					"CC7.3": ["164.308(a)(6)(ii)"],
					"CC7.4": ["164.308(a)(6)(i)", "164.308(a)(6)(ii)"],
					"CC7.5": ["164.308(a)(7)(ii)(B)"],
					"CC8.1": ["164.308(a)(8)"],
					"CC9.1": ["164.308(a)(7)(i)"],
					"CC9.2": ["164.308(b)(1)", "164.314(a)(1)"],
					"A1.2": ["164.308(a)(7)(ii)(A)", "164.310(a)(2)(i)"],
					"A1.3": ["164.308(a)(7)(ii)(D)"],
					"C1.2": ["164.310(d)(2)(i)"],
					"P6.3": ["164.404(a)"],
					"P6.6": ["164.404(a)"]
				}
			},
			gdpr: {
				title: "GDPR",
				pairs: {
					"CC1.3": ["Art. 24"],
					"CC2.3": ["Art. 33", "Art. 34"],
					"CC3.2": ["Art. 32", "Art. 35"],
					"CC3.4": ["Art. 35"],
					"CC4.1": ["Art. 32"],
					"CC5.3": ["Art. 24"],
					"CC6.1": ["Art. 25", "Art. 32"],
					"CC6.2": ["Art. 32"],
					"CC6.3": ["Art. 25", "Art. 32"],
					"CC6.5": ["Art. 5"],
					"CC6.7": ["Art. 32"],
					"CC7.3": ["Art. 33"],
					"CC7.4": ["Art. 33", "Art. 34"],
					"CC7.5": ["Art. 32"],
					"CC9.2": ["Art. 28"],
					"A1.2": ["Art. 32"],
					"A1.3": ["Art. 32"],
					"C1.1": ["Art. 5", "Art. 32"],
					"C1.2": ["Art. 5", "Art. 17"],
					"PI1.1": ["Art. 5"],
					"P1.1": ["Art. 13", "Art. 14"],
					"P2.1": ["Art. 6", "Art. 7"],
					"P3.1": ["Art. 5"],
					"P3.2": ["Art. 7", "Art. 9"],
					"P4.1": ["Art. 5"],
					"P4.2": ["Art. 5"],
					"P4.3": ["Art. 17"],
					"P5.1": ["Art. 15"],
					"P5.2": ["Art. 16"],
					"P6.1": ["Art. 6", "Art. 28"],
					"P6.2": ["Art. 30"],
					"P6.3": ["Art. 33"],
					"P6.4": ["Art. 28"],
					"P6.5": ["Art. 28", "Art. 33"],
					"P6.6": ["Art. 33", "Art. 34"],
					"P6.7": ["Art. 15", "Art. 30"],
					"P7.1": ["Art. 5", "Art. 16"],
					"P8.1": ["Art. 12", "Art. 77"]
				}
			}
		}, i = [
			"nist80053r5",
			"iso27001",
			"hipaa",
			"gdpr"
		];
		function pairsOf(e, t) {
			let { pairs: n, shared: i } = r[e], a = n[t] ?? [];
			if (i === void 0) return a.map((e) => ({ id: e }));
			let o = i[t] ?? [];
			return [...new Set([...a, ...o])].map((e) => ({
				id: e,
				shared: o.includes(e)
			}));
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
	}),
	3364: ((e, t, n) => {
		n.d(t, { gate: () => gate });
		var r = n(3469), i = n(6283), a = n(5725), o = n(7355), s = n(7903), c = n(5131);
		async function gate(e) {
			let t = parse(e.manifest);
			if (!t.ok) return {
				status: "cannot-judge",
				problems: t.problems
			};
			let { manifest: a, placeOf: o } = t, s = await (0, i.W)(a, e.require), c = unknownControls(e.require, s.map(({ id: e }) => e));
			if (c.length > 0) return {
				status: "cannot-judge",
				problems: c
			};
			let { assess: l } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475)
			]).then(n.bind(n, 3856)), { judge: u } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(5783)
			]).then(n.bind(n, 5783)), { KnownContents: d } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(6093)
			]).then(n.bind(n, 6093)), { folder: f, asOf: p, base: m } = e, h = {
				manifest: a,
				manifestFile: e.manifest.file.slice(e.manifest.file.lastIndexOf("/") + 1),
				placeOf: o,
				controls: s,
				folder: f,
				asOf: p,
				known: new d()
			}, g = await l({
				...h,
				forecast: e.forecast ?? !1
			});
			if (m === void 0) return {
				status: "judged",
				assessment: g,
				verdict: u({
					assessment: g,
					settings: (0, r.dJ)(a.gate, e, "manifest")
				})
			};
			let { compareWithBase: _ } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(6093),
				n.e(9728),
				n.e(1475),
				n.e(1035)
			]).then(n.bind(n, 1035)), { standardFor: v } = await Promise.all([
				n.e(8963),
				n.e(2021),
				n.e(1557),
				n.e(4814)
			]).then(n.bind(n, 4814)), y = await _({
				base: m,
				head: h,
				assessment: g,
				parse,
				controlsOf: (t) => (0, i.W)(t, e.require)
			}), b = await v({
				...y,
				base: m,
				head: a,
				outside: e
			}), x = u({
				assessment: g,
				...y,
				...b
			});
			return {
				status: "judged",
				assessment: g,
				comparison: y.comparison,
				verdict: x
			};
		}
		function parse({ bytes: e, file: t }) {
			return (0, s.N)(e, t, a.U.map(({ id: e }) => e));
		}
		function unknownControls(e, t) {
			return e.filter((e) => !t.includes(e)).map((e) => {
				let n = (0, c.pA)(e, [...t, ...o._]);
				return { message: `require: unknown control "${e}": ${n === void 0 ? `known are ${t.join(", ")}` : `did you mean "${n}"?`}` };
			});
		}
	})
};
