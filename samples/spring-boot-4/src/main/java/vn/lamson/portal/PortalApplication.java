package vn.lamson.portal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.jackson3.PlanModule;

/** The portal of a made-up province: it takes plans over HTTP, and refuses those that are wrong. */
@SpringBootApplication
public class PortalApplication {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  public static void main(String[] arguments) {
    SpringApplication.run(PortalApplication.class, arguments);
  }

  /** Plans are read by the library; a plan of more than a megabyte is none. */
  @Bean
  PlanModule planModule() {
    return new PlanModule(ReadLimits.STANDARD.withMaxBytes(1 << 20));
  }

  /** The law is looked up on today's date in Viet Nam, wherever the server runs. */
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  @Bean
  ValidationConfigurationCustomizer today(Clock clock) {
    return validation -> validation.clockProvider(() -> clock);
  }

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
    languages.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
    languages.setDefaultLocale(VIETNAMESE);
    return languages;
  }
}
