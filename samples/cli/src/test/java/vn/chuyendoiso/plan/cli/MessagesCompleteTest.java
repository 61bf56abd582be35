package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.finding.Messages;

class MessagesCompleteTest {

  @Test
  void whatever_is_said_in_vietnamese_is_said_in_english_with_the_same_arguments() {
    Messages messages = CliMessages.MESSAGES;
    Locale vi = Language.VI.locale();
    assertThat(messages.keys(vi)).isEqualTo(messages.keys(Locale.ENGLISH));
    for (String key : messages.keys(vi)) {
      assertThat(messages.argumentsOf(key, vi))
          .as(key)
          .isEqualTo(messages.argumentsOf(key, Locale.ENGLISH));
    }
  }

  @Test
  void the_help_is_complete_in_english() {
    ResourceBundle.Control plain =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String name = "vn.chuyendoiso.plan.cli.usage";
    ResourceBundle vietnamese = ResourceBundle.getBundle(name, Locale.ROOT, plain);
    ResourceBundle english = ResourceBundle.getBundle(name, Locale.ENGLISH, plain);
    for (String key : vietnamese.keySet()) {
      if (!key.endsWith("Heading")) {
        assertThat(english.getString(key)).as(key).isNotEqualTo(vietnamese.getString(key));
      }
    }
  }
}
