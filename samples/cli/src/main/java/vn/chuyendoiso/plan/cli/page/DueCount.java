package vn.chuyendoiso.plan.cli.page;

/**
 * How many tasks fall due in a period, and what became of them by the day.
 *
 * @param all how many fall due
 * @param done how many of them are done
 * @param overdue how many of them are overdue
 */
record DueCount(int all, int done, int overdue) {

  int open() {
    return all - done - overdue;
  }
}
