package vn.chuyendoiso.plan.cli.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A text in both languages of the page, or a text of the document, which is as it is.
 *
 * @param vietnamese the text in Vietnamese
 * @param english the text in English; absent for a text of the document
 */
record Words(String vietnamese, Optional<String> english) {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Asks something for its text in each language. */
  static Words each(Function<Locale, String> text) {
    return new Words(text.apply(VIETNAMESE), Optional.of(text.apply(Locale.ENGLISH)));
  }

  static Words ofDocument(String text) {
    return new Words(text, Optional.empty());
  }

  /** {@return what was printed, or what it means if the printed text is not at hand} */
  static <T> Optional<Words> printed(Printed<T> printed, BiFunction<T, Locale, String> print) {
    return printed
        .getText()
        .map(Words::ofDocument)
        .or(() -> printed.getMeaning().map(m -> each(l -> print.apply(m, l))));
  }

  String in(Locale locale) {
    return locale.getLanguage().equals("en") ? english.orElse(vietnamese) : vietnamese;
  }
}
