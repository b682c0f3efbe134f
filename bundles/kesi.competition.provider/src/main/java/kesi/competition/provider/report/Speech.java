package kesi.competition.provider.report;

import kesi.core.api.text.Language;
import kesi.core.api.text.Message;

/** The words of reports in the person's language. */
record Speech(Language language) {

    String say(String key, Object... arguments) {
        return language.say(Message.of(Speech.class, key, arguments));
    }
}
