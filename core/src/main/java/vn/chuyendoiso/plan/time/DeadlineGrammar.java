package vn.chuyendoiso.plan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseDate;

/**
 * The words in which deadlines are printed. Every alternative must match the whole cell: half a
 * cell understood is a cell misunderstood.
 *
 * <p>"Đầu năm 2026" and "giữa năm 2026" are not understood: nobody can tell their last day.
 */
final class DeadlineGrammar {

  // Longer cells are paragraphs; a pattern that repeats a group may overflow the stack on them.
  private static final int LONGEST = 1000;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private static final String DONE = "(?:(?:xong|hoàn thành|thực hiện) )?";
  private static final String TOWARDS =
      DONE + "(?:(?:đến|trong|hết|đến hết|cuối|đến cuối|vào|chậm nhất(?: là| đến| vào)?) )?";
  private static final String BEFORE = DONE + "trước ";
  private static final String EVERY = "(?:hằng|hàng|mỗi) ";

  private static final String YEAR = "((?:19|20|21)[0-9]{2})";
  private static final String OF_YEAR = "(?: ?[/.-] ?| năm )" + YEAR;
  private static final String MONTH = "(?:tháng )?([0-9]{1,2})" + OF_YEAR;
  private static final String QUARTER = "quý (i{1,3}|iv|[1-4])(?: ?[/.-] ?| năm | )" + YEAR;
  private static final String DATE =
      "((?:ngày )?[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4}"
          + "|ngày [0-9]{1,2} tháng [0-9]{1,2}(?: năm |/)[0-9]{4})";
  private static final String TIME =
      "([01]?[0-9]|2[0-3]) ?(?::|h|g|giờ) ?((?<!:)|[0-5][0-9])(?: ?phút)?,? ";
  private static final String MIDNIGHT = "24 ?(?::00|h(?: ?00)?|g(?: ?00)?|giờ(?: ?00)?),? ";

  private static final String MONTH_DAY = "[0-9]{1,2}(?: ?[/.-] ?| tháng )[0-9]{1,2}";
  private static final String ITEM = "(?:trước |đến )?(?:ngày )?" + MONTH_DAY;
  private static final String DAYS = ITEM + "(?:(?:,| và) " + ITEM + ")*";
  private static final Pattern ONE_DAY =
      Pattern.compile("(trước |đến )?(?:ngày )?([0-9]{1,2})(?: ?[/.-] ?| tháng )([0-9]{1,2})");
  private static final String DAY_OF_MONTH = "(trước |đến )?ngày (0?[1-9]|[12][0-9]|3[01])";

  private static final String NUMBER_OF_STAGE = "0?([1-9][0-9]?|[ivx]{1,4})";

  private static final String ONCE = "(?:một|0?1) lần";

  // Duration is read with its capitals, because the words for its start are kept.
  private static final Pattern DURATION =
      Pattern.compile(
          DONE
              + "(?:(?:trong vòng|trong thời (?:hạn|gian)|trong|không quá|tối đa"
              + "|chậm nhất(?: là| sau)?) )?"
              + "0{0,2}([1-9][0-9]{0,3}|[1-9]\\.[0-9]{3}) (ngày đêm|ngày làm việc|ngày|tháng)"
              + "(?:,? (?:kể |tính )?từ (.+))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern EVENT_ON_DATE = Pattern.compile("(.+) \\(([^()]+)\\)");
  private static final Pattern ANY_DATE =
      Pattern.compile("[0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?[0-9]{4}");

  private static final Map<Frequency, String> FREQUENCIES = frequencies();
  private static final Map<DurationUnit, String> UNITS = units();

  private record Form(Pattern pattern, Function<MatchResult, Optional<? extends Deadline>> read) {}

  private static final List<Form> FORMS = forms();

  private DeadlineGrammar() {}

  static Optional<Deadline> parse(String text) {
    String plain = BLANKS.matcher(StoredText.of(text).text()).replaceAll(" ").strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    String words = DASHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(words);
      if (matcher.matches()) {
        try {
          return form.read.apply(matcher.toMatchResult()).map(d -> d);
        } catch (DateTimeException e) {
          return Optional.empty(); // 31/2 has the form of a day and is none
        }
      }
    }
    return duration(plain);
  }

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    forms.add(form(TOWARDS + "(?:năm )?" + YEAR, m -> Deadline.year(number(m, 1))));
    forms.add(form(TOWARDS + MONTH, m -> Deadline.month(month(m))));
    forms.add(form(TOWARDS + QUARTER, m -> Deadline.quarter(number(m, 2), roman(m.group(1)))));
    forms.add(
        form(
            TOWARDS + "(?:0?6|sáu) tháng (đầu|cuối)(?: năm)? " + YEAR,
            m -> Deadline.half(number(m, 2), m.group(1).equals("đầu") ? 1 : 2)));
    forms.add(
        form(
            TOWARDS + "(?:(?:năm|giai đoạn|từ năm) )?" + YEAR + "(?: ?- ?| đến(?: năm)? )" + YEAR,
            m -> Deadline.years(number(m, 1), number(m, 2))));
    addDays(forms);
    forms.add(
        form(BEFORE + "(?:năm )?" + YEAR, m -> before(YearMonth.of(number(m, 1), Month.JANUARY))));
    forms.add(form(BEFORE + MONTH, m -> before(month(m))));
    forms.add(
        form(BEFORE + QUARTER, m -> before(YearMonth.of(number(m, 2), roman(m.group(1)) * 3 - 2))));
    addStages(forms);
    FREQUENCIES.forEach((frequency, words) -> addRecurring(forms, frequency, words));
    forms.add(
        form(
            "(" + DAYS + ") " + EVERY + "năm",
            m -> Deadline.recurring(Frequency.YEARLY, days(m.group(1)))));
    forms.add(form(DAY_OF_MONTH + " " + EVERY + "tháng", DeadlineGrammar::dayOfMonth));
    forms.add(form(EVERY + "tháng[,:]? " + DAY_OF_MONTH, DeadlineGrammar::dayOfMonth));
    forms.add(
        form(
            "(?:nhiệm vụ |thực hiện )?(?:thường xuyên|liên tục)(?:, (?:thường xuyên|liên tục))?",
            m -> Deadline.continuous()));
    forms.add(
        form(
            "(?:(?:từ )?năm )?" + YEAR + " và (?:những|các) năm (?:tiếp theo|sau)",
            m -> Deadline.openEnded(number(m, 1))));
    // "không xác định thời hạn" is another thing: a term without an end
    forms.add(
        form(
            "chưa xác định(?: được)?(?: thời hạn| hạn| thời gian)?|không xác định"
                + "|chưa (?:chốt|có)(?: thời)? hạn",
            m -> Deadline.undetermined()));
    return List.copyOf(forms);
  }

  private static void addDays(List<Form> forms) {
    forms.add(maybe(TOWARDS + DATE, m -> day(DayBound.ON_OR_BEFORE, m.group(1))));
    forms.add(maybe(BEFORE + DATE, m -> day(DayBound.BEFORE, m.group(1))));
    forms.add(maybe(TOWARDS + TIME + DATE, m -> day(DayBound.ON_OR_BEFORE, m)));
    forms.add(maybe(BEFORE + TIME + DATE, m -> day(DayBound.BEFORE, m)));
    // all of a day is before its end
    forms.add(
        maybe(
            "(?:" + TOWARDS + "|" + BEFORE + ")" + MIDNIGHT + DATE,
            m -> day(DayBound.ON_OR_BEFORE, m.group(1))));
    // a bare "2.5" is a version or a number
    forms.add(
        form(
            TOWARDS + "(?:([0-9]{1,2}) ?/ ?([0-9]{1,2})|ngày (" + MONTH_DAY + "))",
            m ->
                m.group(3) == null
                    ? Deadline.dayOfYear(
                        DayBound.ON_OR_BEFORE, MonthDay.of(number(m, 2), number(m, 1)))
                    : days(m.group(3)).get(0)));
    forms.add(
        form(BEFORE + "((?:ngày )?" + MONTH_DAY + ")", m -> days("trước " + m.group(1)).get(0)));
  }

  private static void addStages(List<Form> forms) {
    String stage = "(?:trong |hết |đến hết )?giai đoạn " + NUMBER_OF_STAGE;
    forms.add(maybe(stage, m -> stage(m, "", "")));
    for (String years :
        List.of("[:,]? " + YEAR + " ?- ?" + YEAR, " ?\\(" + YEAR + " ?- ?" + YEAR + "\\)")) {
      forms.add(maybe(stage + years, m -> stage(m, m.group(2), m.group(3))));
    }
    forms.add(
        maybe(stage + " ?\\((?:năm )?" + YEAR + "\\)", m -> stage(m, m.group(2), m.group(2))));
    forms.add(maybe(stage + " ?\\(từ (?:năm )?" + YEAR + "\\)", m -> stage(m, m.group(2), "")));
    forms.add(
        maybe(stage + " ?\\(đến (?:hết )?(?:năm )?" + YEAR + "\\)", m -> stage(m, "", m.group(2))));
  }

  private static void addRecurring(List<Form> forms, Frequency frequency, String words) {
    String yearly = "(?: " + EVERY + "năm)?";
    forms.add(form("(?:định kỳ )?(?:" + words + ")", m -> Deadline.recurring(frequency)));
    for (String days :
        List.of("[,:]? (" + DAYS + ")" + yearly, " \\((" + DAYS + ")" + yearly + "\\)")) {
      forms.add(
          form(
              "(?:định kỳ )?(?:" + words + ")" + days,
              m -> Deadline.recurring(frequency, days(m.group(1)))));
    }
  }

  private static Map<Frequency, String> frequencies() {
    Map<Frequency, String> words = new EnumMap<>(Frequency.class);
    words.put(
        Frequency.YEARLY,
        EVERY + "năm(?: " + ONCE + ")?|(?:một|0?1) năm " + ONCE + "|" + ONCE + "(?:/| một )năm");
    words.put(
        Frequency.HALF_YEARLY,
        everyMonths("0?6|sáu") + "|nửa năm " + ONCE + "|(?:hai|0?2) lần(?:/| một )năm");
    words.put(
        Frequency.QUARTERLY,
        EVERY + "quý(?: " + ONCE + ")?|" + everyMonths("0?3|ba") + "|một quý " + ONCE);
    words.put(Frequency.MONTHLY, EVERY + "tháng(?: " + ONCE + ")?|" + everyMonths("0?1|một"));
    return words;
  }

  // "6 tháng" alone is a duration; "định kỳ 6 tháng" and "6 tháng một lần" come again.
  private static String everyMonths(String number) {
    return "(?<=định kỳ )(?:" + number + ") tháng|(?:" + number + ") tháng(?: |/)(?:một |0?1 )?lần";
  }

  private static Map<DurationUnit, String> units() {
    Map<DurationUnit, String> words = new EnumMap<>(DurationUnit.class);
    words.put(DurationUnit.DAY, "ngày");
    words.put(DurationUnit.DAY_AND_NIGHT, "ngày đêm");
    words.put(DurationUnit.WORKING_DAY, "ngày làm việc");
    words.put(DurationUnit.MONTH, "tháng");
    return words;
  }

  static String print(int year) {
    return year >= 1000 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
  }

  static String print(LocalDate date) {
    return print(MonthDay.from(date)) + "/" + print(date.getYear());
  }

  static String print(MonthDay day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  static String print(Deadline.Day day) {
    String date = print(day.getDate());
    String before = day.getBound() == DayBound.BEFORE ? "trước " : "";
    return day.getTime()
        .map(
            t ->
                before
                    + String.format(Locale.ROOT, "%02dh%02d", t.getHour(), t.getMinute())
                    + " ngày "
                    + date)
        .orElse(before.isEmpty() ? date : before + "ngày " + date);
  }

  static String print(Deadline.Stage stage) {
    String first = stage.getFirstYear().map(DeadlineGrammar::print).orElse("");
    String last = stage.getLastYear().map(DeadlineGrammar::print).orElse("");
    String name = "Giai đoạn " + stage.getNumber();
    if (first.isEmpty()) {
      return last.isEmpty() ? name : name + " (đến năm " + last + ")";
    }
    return name + (last.isEmpty() ? " (từ năm " + first + ")" : " (" + first + " - " + last + ")");
  }

  static String print(Deadline.Recurring recurring) {
    List<String> days = new ArrayList<>();
    DayBound bound = DayBound.ON_OR_BEFORE;
    for (Deadline.DayOfYear day : recurring.getDays()) {
      // a day without a word would be taken to have the word of the one before it
      String word =
          day.getBound() == DayBound.BEFORE ? "trước " : bound == DayBound.BEFORE ? "đến " : "";
      days.add(word + print(day.getMonthDay()));
      bound = day.getBound();
    }
    String list = days.isEmpty() ? "" : String.join(" và ", days) + " hằng năm";
    if (recurring.getFrequency() == Frequency.YEARLY) {
      return days.isEmpty() ? "Hằng năm" : list;
    }
    String often =
        switch (recurring.getFrequency()) {
          case YEARLY, HALF_YEARLY -> "6 tháng một lần";
          case QUARTERLY -> "Hằng quý";
          case MONTHLY -> "Hằng tháng";
        };
    return days.isEmpty() ? often : often + ", " + list;
  }

  static String print(Deadline.Duration duration) {
    String start = duration.getStart().map(d -> print(d)).orElse("");
    String event = duration.getStartEvent().orElse("");
    String from =
        event.isEmpty()
            ? (start.isEmpty() ? "" : " kể từ ngày " + start)
            : " kể từ " + event + (start.isEmpty() ? "" : " (" + start + ")");
    return duration.getAmount() + " " + UNITS.get(duration.getUnit()) + from;
  }

  static String roman(int quarter) {
    return ROMAN.get(quarter - 1).toUpperCase(Locale.ROOT);
  }

  private static Form form(String regex, Function<MatchResult, ? extends Deadline> read) {
    return maybe(regex, m -> Optional.of(read.apply(m)));
  }

  private static Form maybe(
      String regex, Function<MatchResult, Optional<? extends Deadline>> read) {
    return new Form(Pattern.compile(regex), read);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int roman(String text) {
    int roman = ROMAN.indexOf(text);
    return roman < 0 ? Integer.parseInt(text) : roman + 1;
  }

  private static YearMonth month(MatchResult match) {
    return YearMonth.of(number(match, 2), number(match, 1));
  }

  private static Deadline before(YearMonth month) {
    return Deadline.day(DayBound.BEFORE, month.atDay(1));
  }

  private static Optional<Deadline.Day> day(DayBound bound, String date) {
    return VietnameseDate.parse(date).map(d -> Deadline.day(bound, d));
  }

  private static Optional<Deadline.Day> day(DayBound bound, MatchResult match) {
    int minute = match.group(2).isEmpty() ? 0 : number(match, 2);
    LocalTime time = LocalTime.of(number(match, 1), minute);
    return VietnameseDate.parse(match.group(3)).map(d -> Deadline.day(bound, d, time));
  }

  private static Optional<Deadline.Stage> stage(MatchResult match, String first, String last) {
    String number = match.group(1);
    if (Character.isLetter(number.charAt(0)) && !ROMAN.contains(number)) {
      return Optional.empty();
    }
    return Optional.of(Deadline.stage(roman(number), year(first), year(last)));
  }

  private static Optional<Integer> year(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
  }

  private static Deadline dayOfMonth(MatchResult match) {
    DayBound bound = "trước ".equals(match.group(1)) ? DayBound.BEFORE : DayBound.ON_OR_BEFORE;
    return Deadline.dayOfMonth(bound, number(match, 2));
  }

  // "trước 15/6 và 01/12": the word goes for all days that follow, until "đến" ends it
  private static List<Deadline.DayOfYear> days(String text) {
    List<Deadline.DayOfYear> days = new ArrayList<>();
    DayBound bound = DayBound.ON_OR_BEFORE;
    Matcher matcher = ONE_DAY.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        bound = matcher.group(1).equals("trước ") ? DayBound.BEFORE : DayBound.ON_OR_BEFORE;
      }
      days.add(Deadline.dayOfYear(bound, MonthDay.of(number(matcher, 3), number(matcher, 2))));
    }
    return days;
  }

  private static Optional<Deadline> duration(String plain) {
    Matcher matcher = DURATION.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2).toLowerCase(Locale.ROOT);
    Deadline.Duration duration =
        Deadline.duration(
            Integer.parseInt(matcher.group(1).replace(".", "")),
            UNITS.entrySet().stream()
                .filter(e -> e.getValue().equals(unit))
                .findFirst()
                .orElseThrow()
                .getKey());
    String start = matcher.group(3);
    if (start == null) {
      return Optional.of(duration);
    }
    Optional<LocalDate> date = VietnameseDate.parse(start);
    if (date.isPresent()) {
      return Optional.of(duration.withStart(date.get()));
    }
    Matcher dated = EVENT_ON_DATE.matcher(start);
    Optional<LocalDate> known =
        dated.matches() ? VietnameseDate.parse(dated.group(2)) : Optional.empty();
    String event = known.isPresent() ? dated.group(1) : start;
    // a day that no calendar has, or one among other words, must not pass for an event
    if (ANY_DATE.matcher(event).find()) {
      return Optional.empty();
    }
    Deadline.Duration begun = duration.withStartEvent(event);
    return Optional.of(known.map(begun::withStart).orElse(begun));
  }
}
