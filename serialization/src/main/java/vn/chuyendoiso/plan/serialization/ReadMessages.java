package vn.chuyendoiso.plan.serialization;

import vn.chuyendoiso.plan.finding.Messages;

/** The sentences of the reader. */
final class ReadMessages {

  static final Messages MESSAGES =
      Messages.read(
          ReadMessages.class.getResourceAsStream("messages_vi.properties"),
          ReadMessages.class.getResourceAsStream("messages_en.properties"));

  private ReadMessages() {}
}
