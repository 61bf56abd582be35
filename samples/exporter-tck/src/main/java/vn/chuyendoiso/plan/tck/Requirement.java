package vn.chuyendoiso.plan.tck;

import java.util.Locale;
import java.util.Map;

/**
 * One thing that is asked of an exporter.
 *
 * <p>Example: {@link #HEDGES}, number R09: "phấn đấu" stays "phấn đấu". A requirement whose number
 * begins with R must be met, one with O may be met, one with U is not tested, and says why.
 *
 * <p>The numbers never change their meaning; new requirements get new numbers.
 */
public enum Requirement {
  /** Every document of the declared kinds becomes a file. */
  EVERY_DOCUMENT_IS_WRITTEN("R01"),
  /** The importer reads every file of the exporter. */
  OWN_FILES_ARE_READ("R02"),
  /** The document that comes back equals the one that went in. */
  NOTHING_IS_LOST("R03"),
  /** What the paper prints comes back: values, deadlines, assignments, codes. */
  PRINTED_TEXTS("R04"),
  /** All other words come back, character for character. */
  TEXTS("R05"),
  /** Numbers come back digit for digit. */
  NUMBERS("R06"),
  /** Days, months, quarters and periods come back as what they are. */
  DATES("R07"),
  /** "trên 80%" is not "80%". */
  COMPARATORS("R08"),
  /** "phấn đấu" comes back. */
  HEDGES("R09"),
  /** Units come back. */
  UNITS("R10"),
  /** The value from which a target starts comes back. */
  BASELINES("R11"),
  /** Every lead comes back, in printed order. */
  JOINT_LEADS("R12"),
  /** All other roles come back. */
  OTHER_ROLES("R13"),
  /** A row that inherits its assignments is not filled in. */
  INHERITED_ASSIGNMENTS("R14"),
  /** Keys and references come back. */
  IDS("R15"),
  /** Every row comes back, once. */
  ROWS("R16"),
  /** Rows come back in order. */
  ORDER("R17"),
  /** What the library does not know comes back, at its place. */
  UNKNOWN_MEMBERS("R18"),
  /** "None", "not stated" and null stay apart. */
  EMPTY_AND_ABSENT("R19"),
  /** Letters are in composed form, in the file and in what comes back. */
  NFC("R20"),
  /** The same document gives the same bytes. */
  SAME_BYTES("R21"),
  /** Neither the locale nor the time zone of the machine changes anything. */
  LOCALE_AND_TIME_ZONE("R22"),
  /** What was exported before changes nothing. */
  NO_MEMORY("R23"),
  /** Several threads may export at once. */
  CONCURRENCY("R24"),
  /** Documents with next to nothing in them pass. */
  EMPTY_DOCUMENTS("R25"),
  /** Documents with thousands of rows pass. */
  HUGE_DOCUMENTS("R26"),
  /** The file is in the encoding that it declares. */
  ENCODING("R27"),
  /** No text becomes a formula. */
  FORMULAS("R28"),
  /** The file is well formed, and XML declares no document type. */
  WELL_FORMED("R29"),
  /** The importer does not fetch what an XML file points to. */
  EXTERNAL_ENTITIES("R30"),
  /** A reader of the page finds every fact that the vendor promises. */
  VISIBLE_FACTS("R31"),
  /** A reader of the page finds the tasks in their order. */
  VISIBLE_ORDER("R32"),
  /** Entities of XML that grow without end do the importer no harm. */
  ENTITY_GROWTH("R33"),
  /** The importer does not include what an XML file asks to include. */
  INCLUSIONS("R34"),
  /** What was read and is written again gives the same bytes. */
  SAME_BYTES_AFTER_READING("O01"),
  /** A file that was cut off is refused. */
  DAMAGED_FILES("O02"),
  /** All kinds of documents can be exported. */
  ALL_KINDS("O03"),
  /** How fast it is. */
  SPEED("U01"),
  /** How much memory it takes. */
  MEMORY("U02"),
  /** How pages look. */
  APPEARANCE("U03"),
  /** Whether people with a disability can read the pages. */
  ACCESSIBILITY("U04"),
  /** Signatures and seals. */
  SIGNATURES("U05");

  private final String number;

  Requirement(String number) {
    this.number = number;
  }

  /** How binding a requirement is. */
  public enum Level {
    /** An exporter that fails it does not conform. */
    REQUIRED,
    /** An exporter may fail it and conform; the report says so. */
    OPTIONAL,
    /** No test can tell; the report says why. */
    UNTESTED
  }

  /** {@return its number, such as R09} */
  public String number() {
    return number;
  }

  /** {@return how binding it is} */
  public Level level() {
    return switch (number.charAt(0)) {
      case 'R' -> Level.REQUIRED;
      case 'O' -> Level.OPTIONAL;
      default -> Level.UNTESTED;
    };
  }

  /**
   * Says what is asked.
   *
   * @param locale the reader's language; English for {@code en}, Vietnamese for all others
   * @return one sentence
   */
  public String words(Locale locale) {
    return Wording.MESSAGES.render(number, Map.of(), locale);
  }
}
