package vn.chuyendoiso.plan.cli;

/** Takes the files of a run, and the lines of collections among them, in their order. */
interface Reading {

  /** Takes a file, or what kept a collection from being read to its end. */
  void file(Input input);

  /** Takes a line of a collection. */
  void line(Input input);

  /** Tells that a collection is at its end. */
  void end(String file);
}
