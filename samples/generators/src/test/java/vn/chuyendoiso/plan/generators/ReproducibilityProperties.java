package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReproducibilityProperties {

  @Property(tries = 4)
  void the_same_seed_gives_the_same_documents(@ForAll long seed) {
    assertThat(Draws.of(Plans.documents(), seed, 10))
        .isEqualTo(Draws.of(Plans.documents(), seed, 10));
    assertThat(Draws.of(Plans.conformingPlans(), seed, 10))
        .isEqualTo(Draws.of(Plans.conformingPlans(), seed, 10));
    assertThat(Draws.of(Plans.conformingProgrammes(), seed, 10))
        .isEqualTo(Draws.of(Plans.conformingProgrammes(), seed, 10));
  }

  @Example
  void another_seed_gives_other_documents() {
    assertThat(Draws.of(Plans.plans(), 1, 10)).isNotEqualTo(Draws.of(Plans.plans(), 2, 10));
  }

  @Example
  void locale_and_time_zone_decide_nothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = Draws.of(Plans.documents(), 11, 50).toString();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Draws.of(Plans.documents(), 11, 50)).hasToString(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Draws.of(Plans.documents(), 11, 50)).hasToString(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
