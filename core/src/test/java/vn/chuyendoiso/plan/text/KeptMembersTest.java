package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptMembersTest {

  private static final KeptMember PRIORITY = new KeptMember("priority", "\"high\"", "title");
  private static final KeptMember NOTE = new KeptMember("note", "1", "priority");

  @Test
  void a_member_that_was_written_as_an_empty_list_or_null_is_stated_empty() {
    KeptMembers kept =
        new KeptMembers(
            List.of(
                new KeptMember("tasks", "[]", ""),
                new KeptMember("targets", "null", "tasks"),
                PRIORITY));

    assertThat(kept.isStatedEmpty("tasks")).isTrue();
    assertThat(kept.isStatedEmpty("targets")).isTrue();
  }

  @Test
  void a_member_that_is_absent_or_filled_is_not_stated_empty() {
    KeptMembers kept = new KeptMembers(List.of(PRIORITY, new KeptMember("x", "[1]", "")));

    assertThat(kept.isStatedEmpty("tasks")).isFalse();
    assertThat(kept.isStatedEmpty("priority")).isFalse();
    assertThat(kept.isStatedEmpty("x")).isFalse();
  }

  @Test
  void the_statement_that_a_list_is_empty_can_be_made_by_hand() {
    KeptMembers kept = KeptMembers.statingEmpty("tasks");

    assertThat(kept.isStatedEmpty("tasks")).isTrue();
    assertThat(kept.isStatedEmpty("targets")).isFalse();
    assertThat(kept.isEmpty()).isFalse();
    assertThat(kept.members()).containsExactly(new KeptMember("tasks", "[]", "tasks"));
  }

  @Test
  void nothing_kept_is_empty_and_states_nothing() {
    assertThat(KeptMembers.NONE.isEmpty()).isTrue();
    assertThat(KeptMembers.NONE.isStatedEmpty("tasks")).isFalse();
    assertThat(KeptMembers.NONE).isEqualTo(new KeptMembers(List.of()));
  }

  @Test
  void members_that_follow_different_ones_are_equal_in_whatever_order_they_were_kept() {
    assertThat(new KeptMembers(List.of(PRIORITY, NOTE)))
        .isEqualTo(new KeptMembers(List.of(NOTE, PRIORITY)))
        .hasSameHashCodeAs(new KeptMembers(List.of(NOTE, PRIORITY)));
  }

  @Test
  void members_that_follow_the_same_one_keep_the_order_in_which_they_were_met() {
    KeptMember other = new KeptMember("alpha", "2", "title");

    assertThat(new KeptMembers(List.of(PRIORITY, other)).members())
        .containsExactly(PRIORITY, other);
    assertThat(new KeptMembers(List.of(PRIORITY, other)))
        .isNotEqualTo(new KeptMembers(List.of(other, PRIORITY)));
  }

  @Test
  void a_known_member_that_is_stated_empty_comes_before_those_that_follow_it() {
    KeptMember empty = new KeptMember("title", "null", "title");

    assertThat(new KeptMembers(List.of(PRIORITY, empty)).members())
        .containsExactly(empty, PRIORITY);
  }

  @Test
  void later_changes_of_the_list_handed_in_do_not_come_through() {
    List<KeptMember> members = new ArrayList<>(List.of(PRIORITY));
    KeptMembers kept = new KeptMembers(members);

    members.add(NOTE);

    assertThat(kept.members()).containsExactly(PRIORITY);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> kept.members().clear());
  }

  @Test
  void a_kept_member_has_all_its_parts() {
    assertThatNullPointerException().isThrownBy(() -> new KeptMember(null, "1", ""));
    assertThatNullPointerException().isThrownBy(() -> new KeptMember("a", null, ""));
    assertThatNullPointerException().isThrownBy(() -> new KeptMember("a", "1", null));
  }

  @Test
  void a_name_with_a_namespace_is_a_vendor_s() {
    assertThat(KeptMember.namespaceOf("lgsp:priority")).contains("lgsp");
    assertThat(KeptMember.namespaceOf("truongGiang:ma hồ sơ: số")).contains("truongGiang");
    assertThat(KeptMember.namespaceOf("x-road2:a")).contains("x-road2");
    for (String name :
        List.of("", "priority", ":a", "lgsp:", "LGSP:a", "1x:a", "-x:a", "l gsp:a", "đ:a")) {
      assertThat(KeptMember.namespaceOf(name)).as(name).isEmpty();
    }
  }

  @Test
  void a_namespace_is_of_ascii_letters_digits_and_hyphens_and_begins_with_a_small_letter() {
    for (String namespace : new String[] {"a", "z", "aAZaz09-", "z-"}) {
      assertThat(KeptMember.namespaceOf(namespace + ":x")).contains(namespace);
    }
    // Each beside the end of a range of the table of characters.
    for (char c : "`{@[/_ é".toCharArray()) {
      assertThat(KeptMember.namespaceOf("a" + c + ":x")).as("behind: " + c).isEmpty();
      assertThat(KeptMember.namespaceOf(c + "a:x")).as("first: " + c).isEmpty();
    }
    for (String name : new String[] {"A:x", "9:x", "-a:x", ":x", "a:", "a", ""}) {
      assertThat(KeptMember.namespaceOf(name)).as(name).isEmpty();
    }
  }
}
