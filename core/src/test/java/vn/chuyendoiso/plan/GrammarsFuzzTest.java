package vn.chuyendoiso.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentKind;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationCode;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.PromisedValue;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.IdSyntax;
import vn.chuyendoiso.plan.text.LegacyText;
import vn.chuyendoiso.plan.text.ScaledNumber;
import vn.chuyendoiso.plan.text.SearchKey;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseDate;
import vn.chuyendoiso.plan.text.VietnameseNumber;
import vn.chuyendoiso.plan.text.VietnameseOrder;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * What holds of every grammar, whatever the text: parsing never throws, and what was understood is
 * printed so that it is understood again, as the same.
 *
 * <p>The build tries the texts in the resources, real ones and those that once broke something.
 * With the environment variable {@code JAZZER_FUZZ=1}, one method at a time is tried on texts that
 * the fuzzer makes of them.
 */
class GrammarsFuzzTest {

  private static final List<Unit> UNITS =
      List.of(Unit.of("%"), Unit.of("Thứ bậc"), Unit.of("Doanh nghiệp"));
  private static final List<String> LABELS = List.of("bộ", "tỉnh", "xã");

  @FuzzTest
  void deadline(byte[] bytes) {
    String text = text(bytes);
    Optional<Deadline> deadline = Deadline.parse(text);
    deadline.ifPresent(
        d -> {
          assertThat(d.print()).isNotBlank();
          assertThat(Deadline.parse(d.print())).contains(d);
          assertThat(d.print(Locale.ENGLISH)).isNotBlank();
          assertThat(d.lastAcceptableDay()).isNotNull();
        });
    assertThat(Deadline.parse(nfd(text))).isEqualTo(Deadline.parse(nfc(text)));
  }

  @FuzzTest
  void period(byte[] bytes) {
    String text = text(bytes);
    Period.parse(text).ifPresent(p -> assertThat(Period.parse(p.print())).contains(p));
    assertThat(Period.parse(nfd(text))).isEqualTo(Period.parse(nfc(text)));
  }

  @FuzzTest
  void targetValue(byte[] bytes) {
    String text = text(bytes);
    TargetValue.parse(text).ifPresent(GrammarsFuzzTest::isReadBack);
    assertThat(TargetValue.parse(nfd(text))).isEqualTo(TargetValue.parse(nfc(text)));
    PromisedValue.parse(text).ifPresent(p -> isReadBack(p.value()));
    for (LabelledValue part : TargetValue.split(text)) {
      isReadBack(part.getValue());
    }
    assertThat(TargetValue.split(text, LABELS).size()).isIn(0, LABELS.size());
    for (Unit unit : UNITS) {
      TargetValue.parse(text, unit).ifPresent(v -> assertThat(v.print()).isNotBlank());
    }
  }

  private static void isReadBack(TargetValue value) {
    assertThat(value.print()).isNotBlank();
    assertThat(TargetValue.parse(value.print())).contains(value);
    assertThat(value.print(Locale.ENGLISH)).isNotBlank();
  }

  @FuzzTest
  void unit(byte[] bytes) {
    Unit unit = Unit.of(text(bytes));
    assertThat(Unit.of(unit.label())).isEqualTo(unit);
  }

  @FuzzTest
  void amount(byte[] bytes) {
    String text = text(bytes);
    Amount.parse(text)
        .ifPresent(
            a -> {
              assertThat(Amount.parse(a.print())).contains(a);
              assertThat(a.inDong()).isNotNull();
            });
  }

  @FuzzTest
  void number(byte[] bytes) {
    String text = text(bytes);
    VietnameseNumber.parse(text)
        .ifPresent(
            n -> {
              assertThat(VietnameseNumber.parse(VietnameseNumber.print(n))).contains(n);
              assertThat(VietnameseNumber.parse(VietnameseNumber.printGrouped(n))).contains(n);
            });
    ScaledNumber.parse(text)
        .ifPresent(
            n -> {
              assertThat(ScaledNumber.parse(n.print())).contains(n);
              assertThat(n.value().signum()).isEqualTo(n.number().signum());
            });
    assertThat(ScaledNumber.parse(nfd(text))).isEqualTo(ScaledNumber.parse(nfc(text)));
  }

  @FuzzTest
  void date(byte[] bytes) {
    String text = text(bytes);
    Optional<LocalDate> day = VietnameseDate.parse(text);
    day.ifPresent(d -> assertThat(VietnameseDate.parse(VietnameseDate.print(d))).contains(d));
    assertThat(VietnameseDate.parse(nfd(text))).isEqualTo(VietnameseDate.parse(nfc(text)));
  }

  @FuzzTest
  void actors(byte[] bytes) {
    String text = text(bytes);
    List<Actor> actors = Actor.parseAll(text);
    if (!actors.isEmpty()) {
      assertThat(Actor.parseAll(Actor.print(actors))).isEqualTo(actors);
      assertThat(actors).allSatisfy(a -> assertThat(a.getName()).isNotBlank());
    }
    assertThat(Actor.parseAll(nfd(text))).isEqualTo(Actor.parseAll(nfc(text)));
  }

  @FuzzTest
  void legalBasis(byte[] bytes) {
    String text = text(bytes);
    LegalBasis.parse(text)
        .ifPresent(
            b -> {
              assertThat(LegalBasis.parse(b.print())).contains(b);
              // Without the words of the line, what they mean is put into words anew. A title may
              // be any words, also such as read otherwise behind a number.
              LegalBasis meaning = b.withText(Optional.empty());
              LegalBasis.parse(meaning.print())
                  .ifPresent(p -> assertThat(p.getRelation()).isEqualTo(b.getRelation()));
            });
    Citation.parse(text)
        .ifPresent(c -> assertThat(Citation.parse(c.getText().orElseThrow())).contains(c));
  }

  @FuzzTest
  void documentNumber(byte[] bytes) {
    String text = text(bytes);
    if (text.isBlank()) {
      return;
    }
    DocumentNumber number;
    try {
      number = DocumentNumber.of(text);
    } catch (IllegalArgumentException e) {
      return; // nothing is left of the text when what is invisible has gone
    }
    assertThat(number.printed()).isEqualTo(StoredText.of(text).text());
    assertThat(DocumentNumber.of(number.printed())).isEqualTo(number);
    assertThat(number.isSameNumberAs(number)).isTrue();
    assertThat(number.family()).isNotNull();
    assertThat(number.symbol().orElse("x")).isNotBlank();
    assertThat(number.oddities()).isNotNull();
    number
        .regularForm()
        .ifPresent(r -> assertThat(r.regularForm()).as("twice regular").contains(r));
    assertThat(InstrumentRegistry.bundled().find(number)).isNotNull();
    assertThat(InstrumentKind.parse(text)).isNotNull();
  }

  @FuzzTest
  void storedText(byte[] bytes) {
    String text = text(bytes);
    StoredText stored = StoredText.of(text);
    assertThat(stored.changes().isEmpty()).isEqualTo(stored.text().equals(text));
    assertThat(Normalizer.isNormalized(stored.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(StoredText.of(stored.text())).isEqualTo(new StoredText(stored.text(), Set.of()));
    LegacyText.detect(text)
        .flatMap(LegacyText::converted)
        .ifPresent(c -> assertThat(c).isNotBlank());
  }

  @FuzzTest
  void keys(byte[] bytes) {
    String text = text(bytes);
    SearchKey search = SearchKey.of(text);
    assertThat(SearchKey.of(search.key())).isEqualTo(search);
    assertThat(SearchKey.of(nfd(text))).isEqualTo(SearchKey.of(nfc(text)));
    assertThat(search.words()).doesNotContain("");
    ExactKey exact = ExactKey.of(text);
    assertThat(ExactKey.of(nfd(text))).isEqualTo(ExactKey.of(nfc(text)));
    assertThat(exact.key()).isEqualTo(exact.key().strip());
  }

  @FuzzTest
  void order(byte[] bytes) {
    String[] texts = text(bytes).split("\n", 4);
    for (String one : texts) {
      assertThat(VietnameseOrder.INSTANCE.compare(one, one)).isZero();
      for (String other : texts) {
        int order = VietnameseOrder.INSTANCE.compare(one, other);
        assertThat(Integer.signum(VietnameseOrder.INSTANCE.compare(other, one)))
            .isEqualTo(-Integer.signum(order));
        for (String third : texts) {
          if (order <= 0 && VietnameseOrder.INSTANCE.compare(other, third) <= 0) {
            assertThat(VietnameseOrder.INSTANCE.compare(one, third)).isNotPositive();
          }
        }
      }
    }
  }

  @FuzzTest
  void codes(byte[] bytes) {
    String text = text(bytes);
    OrganizationCode.parse(text)
        .ifPresent(
            c -> {
              assertThat(OrganizationCode.parse(c.toString())).contains(c);
              assertThat(c.top().top()).isEqualTo(c.top());
              assertThat(c.group()).isNotNull();
              c.suggestInOtherScheme()
                  .ifPresent(s -> assertThat(s.scheme()).isNotEqualTo(c.scheme()));
            });
    assertThat(OrganizationCode.findIn(text)).doesNotContainNull();
    assertThat(OrganizationId.parse(text).map(OrganizationId::toString))
        .isEqualTo(Optional.of(text).filter(IdSyntax::isId));
    if (text.isEmpty() || (text.startsWith("/") && !text.matches("(?s).*~(?![01]).*"))) {
      assertThat(JsonPointer.parse(text)).hasToString(text);
    }
    JsonPointer pointer = JsonPointer.ROOT.append(text);
    assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String nfd(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
