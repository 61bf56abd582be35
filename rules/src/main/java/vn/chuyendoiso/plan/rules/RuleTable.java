package vn.chuyendoiso.plan.rules;

import java.util.List;
import vn.chuyendoiso.plan.resource.ResourceTable;

/** The tables of facts that rules judge by; one row a fact, each with its source. */
final class RuleTable {

  private RuleTable() {}

  /** {@return the rows of a table that lies beside the rules} */
  static List<ResourceTable.Row> read(String name) {
    return ResourceTable.read(RuleTable.class.getResourceAsStream(name), name);
  }
}
