package vn.chuyendoiso.plan.cli;

/** Where the findings of a run are written, document by document. */
interface Report {

  /** Writes what is said of a file. */
  void print(Judged judged);

  /** Writes what is said of a line of a collection. */
  void printLine(Judged judged);

  /** Writes what was counted in a collection. */
  void printEnd(String file, Tally tally);

  /** Writes what is said of the documents together, after all of them. */
  void printWhole(Together together);
}
