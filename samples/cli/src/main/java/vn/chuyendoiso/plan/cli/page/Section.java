package vn.chuyendoiso.plan.cli.page;

/** A part of the page that has a heading and can be linked to. */
interface Section {

  /** {@return the name that links use; also the key of the heading} */
  String id();

  /** Writes what stands below the heading. */
  void write(Html html);
}
