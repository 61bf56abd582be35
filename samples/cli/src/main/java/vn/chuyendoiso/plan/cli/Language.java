package vn.chuyendoiso.plan.cli;

import java.util.Locale;

/** The languages in which the program speaks. */
enum Language {
  VI,
  EN;

  Locale locale() {
    return this == EN ? Locale.ENGLISH : Locale.forLanguageTag("vi");
  }

  /** Finds the language before the command line is parsed, so that mistakes in it can be told. */
  static Language among(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value =
          arguments[i].equals("--lang") && i + 1 < arguments.length
              ? arguments[i + 1]
              : arguments[i].startsWith("--lang=") ? arguments[i].substring(7) : "";
      if (value.equalsIgnoreCase("en")) {
        return EN;
      }
    }
    return VI;
  }
}
