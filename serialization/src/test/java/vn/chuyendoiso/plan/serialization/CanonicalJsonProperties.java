package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.text.Keeping;

class CanonicalJsonProperties {

  @Property(tries = 100)
  void a_document_has_one_digest_in_whatever_order_it_was_read(
      @ForAll Document document, @ForAll Random random) {
    Document one = read(Retold.withShortNumbers(PlanJson.writeCompact(document)));
    Document two = read(Retold.of(PlanJson.write(one), random));

    assertThat(CanonicalJson.write(two)).isEqualTo(CanonicalJson.write(one));
    assertThat(CanonicalJson.digest(two)).isEqualTo(CanonicalJson.digest(one));
  }

  @Property(tries = 100)
  void what_is_read_from_the_canonical_form_has_the_same_form(@ForAll Document document) {
    byte[] canonical =
        CanonicalJson.write(read(Retold.withShortNumbers(PlanJson.writeCompact(document))));

    assertThat(CanonicalJson.write(read(canonical))).isEqualTo(canonical);
    assertThat(CanonicalForm.of(canonical)).isEqualTo(canonical);
  }

  @Property(tries = 300)
  void a_part_is_refused_for_the_same_numbers_in_whatever_order_it_was_read(
      @ForAll Target target, @ForAll Random random) {
    Target other =
        PlanJson.read(Retold.of(PlanJson.writeCompact(target), random), Target.class).orThrow();

    assertThat(refused(other)).isEqualTo(refused(target));
    if (refused(target).isEmpty()) {
      assertThat(CanonicalJson.digest(other)).isEqualTo(CanonicalJson.digest(target));
    }
  }

  private static Document read(byte[] bytes) {
    return PlanJson.read(bytes).orThrow();
  }

  private static List<JsonPointer> refused(Keeping part) {
    return Optional.ofNullable(
            catchThrowableOfType(
                UncanonicalDocumentException.class, () -> CanonicalJson.write(part)))
        .map(e -> e.getFindings().stream().map(f -> f.getPointer()).sorted().toList())
        .orElse(List.of());
  }
}
