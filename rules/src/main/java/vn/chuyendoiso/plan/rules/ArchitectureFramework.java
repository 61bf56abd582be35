package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * A version of the national framework of e-government architecture. Example: 3.0, by Decision
 * 2568/QĐ-BTTTT of 2023-12-29.
 *
 * @param version its version; empty if it has none
 * @param instrument the decision that issued it
 */
record ArchitectureFramework(Optional<String> version, InstrumentRef instrument) {

  static List<ArchitectureFramework> all() {
    return Bundled.ALL;
  }

  /** The framework in force on a day; empty if none is known to be. */
  static Optional<ArchitectureFramework> on(LocalDate day) {
    return all().stream().filter(f -> f.inForceOn(day) == InForce.YES).findFirst();
  }

  /** The framework that an instrument issued; empty if the instrument is no such decision. */
  static Optional<ArchitectureFramework> of(InstrumentRef cited) {
    return cited.getNumber().flatMap(n -> all().stream().filter(f -> f.hasNumber(n)).findFirst());
  }

  static Optional<ArchitectureFramework> ofVersion(String version) {
    return all().stream().filter(f -> f.version.equals(Optional.of(version.strip()))).findFirst();
  }

  InForce inForceOn(LocalDate day) {
    return InstrumentRegistry.bundled().inForceOn(instrument, day);
  }

  /** The number of the decision, with the version if it has one. */
  String name() {
    return instrument.getNumber().orElseThrow() + version.map(v -> " (" + v + ")").orElse("");
  }

  private boolean hasNumber(DocumentNumber number) {
    return instrument.getNumber().orElseThrow().isSameNumberAs(number);
  }

  private static ArchitectureFramework read(ResourceTable.Row row) {
    return new ArchitectureFramework(
        row.find("version"),
        InstrumentRef.builder()
            .number(DocumentNumber.of(row.text("instrument")))
            .issuedOn(row.date("issuedOn").orElseThrow())
            .build());
  }

  private static final class Bundled {
    static final List<ArchitectureFramework> ALL =
        RuleTable.read("architecture-frameworks.tsv").stream()
            .map(ArchitectureFramework::read)
            .toList();
  }
}
