package vn.chuyendoiso.plan.cli;

/** What the program answers to the shell. */
final class ExitCode {

  /** No ERROR finding; two versions compared, whether or not they differ. */
  static final int FINE = 0;

  /** At least one ERROR finding. */
  static final int ERRORS = 1;

  /** A file could not be read or written, or the command line is wrong. */
  static final int UNREADABLE = 2;

  private ExitCode() {}
}
