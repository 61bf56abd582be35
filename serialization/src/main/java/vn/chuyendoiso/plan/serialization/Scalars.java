package vn.chuyendoiso.plan.serialization;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;

/** The values that are one token on the wire, and lists. */
final class Scalars {

  private static final DateTimeFormatter HOUR_AND_MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  /** A whole number of so many characters fits into an {@code int}, whatever its digits. */
  private static final int SHORT = 9;

  /** A text as it is; the most frequent value of all, and so without a step in between. */
  static final WireType<String> TEXT =
      new WireType<>() {
        @Override
        public ValueKind kind() {
          return new ValueKind.Text(true);
        }

        @Override
        public String read(Reading in) {
          return textOf(in);
        }

        @Override
        public void write(JsonOutput out, String value) {
          out.text(value);
        }
      };

  static final WireType<DocumentNumber> DOCUMENT_NUMBER =
      text(
          new ValueKind.Text(false),
          (in, text) -> {
            if (text.isBlank()) {
              in.problem(ReadProblem.TEXT_BLANK);
              return null;
            }
            return DocumentNumber.of(text);
          },
          DocumentNumber::printed);

  /** A day of the years 0001 to 9999; what ISO 8601 can say beyond them no document names. */
  static final WireType<LocalDate> DATE =
      date(Scalars::day, LocalDate::toString, ValueKind.Calendar.DATE);

  /** A month of the years 0001 to 9999. */
  static final WireType<YearMonth> MONTH =
      date(Scalars::month, YearMonth::toString, ValueKind.Calendar.MONTH);

  static final WireType<MonthDay> MONTH_DAY =
      date(MonthDay::parse, MonthDay::toString, ValueKind.Calendar.MONTH_DAY);

  /** Hour and minute. */
  static final WireType<LocalTime> TIME =
      date(
          t -> LocalTime.parse(t, HOUR_AND_MINUTE),
          HOUR_AND_MINUTE::format,
          ValueKind.Calendar.TIME);

  static final WireType<BigDecimal> DECIMAL =
      new WireType<>() {
        @Override
        public ValueKind kind() {
          return new ValueKind.Decimal();
        }

        @Override
        public BigDecimal read(Reading in) {
          JsonToken token = in.tokens().currentToken();
          if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            in.wrongType("number");
            return null;
          }
          return decimal(in);
        }

        @Override
        public void write(JsonOutput out, BigDecimal value) {
          out.json(value.toPlainString());
        }
      };

  private Scalars() {}

  // The form has ten characters and no choices; the general parser takes ten times as long.
  private static LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("not a day");
    }
    return LocalDate.of(year(text), digits(text, 5, 7), digits(text, 8, 10));
  }

  private static YearMonth month(String text) {
    if (text.length() != 7 || text.charAt(4) != '-') {
      throw new DateTimeException("not a month");
    }
    return YearMonth.of(year(text), digits(text, 5, 7));
  }

  private static int year(String text) {
    int year = digits(text, 0, 4);
    if (year == 0) {
      throw new DateTimeException("not a year");
    }
    return year;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not a digit");
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static WireType<Integer> wholeNumber(int min, int max) {
    return new WireType<>() {
      @Override
      public ValueKind kind() {
        return new ValueKind.WholeNumber(min, max);
      }

      @Override
      public Integer read(Reading in) {
        JsonParser parser = in.tokens();
        boolean digits = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
        if (!digits && parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
          in.wrongType("whole-number");
          return null;
        }
        if (digits && parser.getStringLength() <= SHORT) {
          int number = parser.getIntValue();
          if (number >= min && number <= max) {
            return number;
          }
        }
        BigDecimal number = decimal(in);
        if (number == null) {
          return null;
        }
        // Some languages know one kind of number only, and write 2025 as 2025.0.
        if (number.stripTrailingZeros().scale() > 0) {
          in.wrongType("whole-number");
          return null;
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0
            || number.compareTo(BigDecimal.valueOf(max)) > 0) {
          in.problem(
              ReadProblem.NUMBER_OUT_OF_RANGE,
              "found",
              Reading.shown(parser.getString()),
              "min",
              min,
              "max",
              max);
          return null;
        }
        return number.intValueExact();
      }

      @Override
      public void write(JsonOutput out, Integer value) {
        out.number(value);
      }
    };
  }

  private static BigDecimal decimal(Reading in) {
    JsonParser parser = in.tokens();
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= SHORT) {
      return BigDecimal.valueOf(parser.getIntValue());
    }
    String text = parser.getString();
    if (!fits(in, text)) {
      return null;
    }
    BigDecimal number = new BigDecimal(text);
    number = number.scale() < 0 ? number.setScale(0) : number;
    // Numbers are written without a power, and what is written must be read again.
    boolean hasPower = text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
    return hasPower && !fits(in, number.toPlainString()) ? null : number;
  }

  /**
   * Checks digits and power before a number is made of them: 1e999999999 would later be asked for a
   * billion zeros. Reports what is beyond the limit.
   */
  static boolean fits(Reading in, String number) {
    int limit = in.limits().maxNumberLength();
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    boolean fits = number.length() <= limit;
    if (fits && e >= 0) {
      BigInteger power =
          new BigInteger(number.substring(e + (number.charAt(e + 1) == '+' ? 2 : 1)));
      fits = power.abs().compareTo(BigInteger.valueOf(limit)) <= 0;
    }
    if (!fits) {
      in.problem(ReadProblem.JSON_NUMBER_TOO_LONG, "limit", limit);
    }
    return fits;
  }

  /** An identifier; its class refuses texts that are none. */
  static <V> WireType<V> id(Function<String, Optional<V>> parse, Function<V, String> print) {
    return text(
        new ValueKind.Identifier(),
        (in, text) -> {
          Optional<V> id = parse.apply(text);
          if (id.isEmpty()) {
            in.problem(ReadProblem.ID_INVALID, "found", Reading.shown(text));
            return null;
          }
          return id.get();
        },
        print);
  }

  /** A constant of an enum, by its name in lower case with hyphens. */
  static <E extends Enum<E>> WireType<E> code(Class<E> type) {
    return new Codes<>(type);
  }

  /**
   * The codes of an enum. They are compared where the parser has them, since most of the texts in a
   * document are codes, and none needs to become a String.
   */
  private static final class Codes<E extends Enum<E>> implements WireType<E> {
    private final E[] constants;
    private final char[][] codes;
    private final List<String> known;
    private final Map<E, Quoted> quoted;

    Codes(Class<E> type) {
      this.constants = type.getEnumConstants();
      this.codes = new char[constants.length][];
      this.known = Stream.of(constants).map(Scalars::code).toList();
      this.quoted = new EnumMap<>(type);
      for (int i = 0; i < constants.length; i++) {
        String code = code(constants[i]);
        codes[i] = code.toCharArray();
        quoted.put(constants[i], Quoted.of(code));
      }
    }

    @Override
    public ValueKind kind() {
      return new ValueKind.Code(known);
    }

    @Override
    public E read(Reading in) {
      JsonParser parser = in.tokens();
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        in.wrongType("text");
        return null;
      }
      char[] text = parser.getStringCharacters();
      int from = parser.getStringOffset();
      int to = from + parser.getStringLength();
      for (int i = 0; i < codes.length; i++) {
        if (Arrays.equals(codes[i], 0, codes[i].length, text, from, to)) {
          return constants[i];
        }
      }
      in.problem(
          ReadProblem.CODE_UNKNOWN, "found", Reading.shown(parser.getString()), "known", known);
      return null;
    }

    @Override
    public void write(JsonOutput out, E value) {
      out.quoted(quoted.get(value));
    }
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private interface TextReader<V> {
    V read(Reading in, String text);
  }

  private static <V> WireType<V> date(
      Function<String, V> parse, Function<V, String> print, ValueKind.Calendar kind) {
    return text(
        kind,
        (in, text) -> {
          try {
            return parse.apply(text);
          } catch (DateTimeException e) {
            in.problem(
                ReadProblem.DATE_INVALID,
                "found",
                Reading.shown(text),
                "expected",
                new Term("type." + code(kind)));
            return null;
          }
        },
        print);
  }

  private static String textOf(Reading in) {
    if (in.tokens().currentToken() != JsonToken.VALUE_STRING) {
      in.wrongType("text");
      return null;
    }
    return in.text();
  }

  private static <V> WireType<V> text(
      ValueKind kind, TextReader<V> read, Function<V, String> print) {
    return new WireType<>() {
      @Override
      public ValueKind kind() {
        return kind;
      }

      @Override
      public V read(Reading in) {
        String text = textOf(in);
        return text == null ? null : read.read(in, text);
      }

      @Override
      public void write(JsonOutput out, V value) {
        out.text(print.apply(value));
      }
    };
  }

  /**
   * A list; elements that cannot be read are reported and left out. What is read is lent ({@link
   * LentList}).
   */
  static <V> WireType<List<V>> list(WireType<V> element) {
    return new WireType<>() {
      @Override
      public ValueKind kind() {
        return new ValueKind.ListOf(element);
      }

      @Override
      public List<V> read(Reading in) {
        JsonParser parser = in.tokens();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
          in.wrongType("list");
          return null;
        }
        LentList list = in.elements();
        int first = list.pending();
        try {
          int elements = 0;
          // Behind a break in the syntax another token would move the pointer to the next element.
          while (!in.isStopped() && parser.nextToken() != JsonToken.END_ARRAY) {
            if (++elements > in.limits().maxElements()) {
              in.stop(ReadProblem.JSON_TOO_MANY_ELEMENTS, "limit", in.limits().maxElements());
              break;
            }
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
              in.problem(ReadProblem.ELEMENT_NULL);
              continue;
            }
            V value = element.read(in);
            if (value != null) {
              list.push(value);
            } else {
              in.unread();
            }
          }
        } catch (JacksonException e) {
          in.stop(e);
        }
        return list.popFrom(first);
      }

      @Override
      public void write(JsonOutput out, List<V> values) {
        out.startList();
        for (int i = 0; i < values.size(); i++) { // lists of the model are arrays inside
          element.write(out, values.get(i));
        }
        out.endList();
      }
    };
  }
}
