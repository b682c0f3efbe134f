package kesi.core.provider.preference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Held;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;

/** The choices that a page's record names. Held only while they are asked for: it keeps the page's class. */
record Shape<P extends Record>(String page, ParameterRecord<P> type, List<Parameter> parameters, Catalog texts) {

    static <P extends Record> Shape<P> of(String page, ParameterRecord<P> type, Catalog texts) {
        return new Shape<>(page, type, type.describe(texts), texts);
    }

    P read(Map<String, List<String>> words) {
        return type.read(words, texts);
    }

    /** What does not fit, if anything. */
    Optional<Problem> wrong(Map<String, List<String>> words) {
        try {
            read(words);
            return Optional.empty();
        } catch (Problem e) {
            return Optional.of(e);
        }
    }

    /** The choice of that name or flag. */
    Optional<Parameter> find(String name) {
        return parameters.stream()
                .filter(one -> one.name().equals(name) || one.flag().equals(name))
                .findFirst();
    }

    Choice choice(Parameter parameter, Held held) {
        String key = parameter.label().key();
        Map<String, Message> words = new LinkedHashMap<>();
        parameter.choices().forEach(word -> text(key + "." + word).ifPresent(text -> words.put(word, text)));
        return new Choice(parameter, text(key + ".help"), words, held);
    }

    private Optional<Message> text(String key) {
        Message text = texts.message("%" + key);
        return text.chinese().equals(key) ? Optional.empty() : Optional.of(text);
    }
}
