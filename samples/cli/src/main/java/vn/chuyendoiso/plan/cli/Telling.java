package vn.chuyendoiso.plan.cli;

import java.util.function.Function;

/** Judges what is read, counts it and writes it, each document as soon as it is there. */
final class Telling implements Reading {

  private final Report report;
  private final Function<Input, Judged> judge;
  private final Tally all;

  // Of the collection that is being read.
  private Tally lines = new Tally();

  // The worst so far.
  private int code = ExitCode.FINE;

  Telling(Report report, Function<Input, Judged> judge, Tally all) {
    this.report = report;
    this.judge = judge;
    this.all = all;
  }

  @Override
  public void file(Input input) {
    report.print(judged(input));
  }

  @Override
  public void line(Input input) {
    Judged judged = judged(input);
    lines.add(judged);
    report.printLine(judged);
  }

  @Override
  public void end(String file) {
    report.printEnd(file, lines);
    lines = new Tally();
  }

  private Judged judged(Input input) {
    Judged judged = judge.apply(input);
    all.add(judged);
    code = Math.max(code, judged.exitCode());
    return judged;
  }

  int code() {
    return code;
  }
}
