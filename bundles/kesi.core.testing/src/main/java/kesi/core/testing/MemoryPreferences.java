package kesi.core.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ParameterRecord;
import kesi.core.api.preference.Preferences;
import kesi.core.api.problem.Finding;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Language.Subscription;
import kesi.core.api.text.Message;

/** Preferences for tests: pages are added by hand, choices live in memory, locks are set by the test. Any thread. */
public final class MemoryPreferences implements Preferences {

    /** Why a choice is locked, by {@code PAGE.CHOICE}. */
    public final Map<String, Message> locks = new ConcurrentHashMap<>();

    private final Map<String, Shown> pages = new LinkedHashMap<>();
    private final Map<String, List<String>> person = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    private record Shown(Page page, Class<? extends Record> type, Catalog texts) {}

    /** Adds a page; its labels stand in the catalog of the anchor's bundle. */
    public synchronized MemoryPreferences add(Page page, Class<? extends Record> type, Class<?> anchor) {
        pages.put(page.id(), new Shown(page, type, Catalog.of(anchor)));
        return this;
    }

    @Override
    public synchronized List<Page> pages() {
        return pages.values().stream().map(Shown::page).toList();
    }

    @Override
    public synchronized List<Choice> choices(String page) {
        Shown shown = Optional.ofNullable(pages.get(page))
                .orElseThrow(() -> Problem.usage(Message.literal("There is no page " + page)));
        return ParameterRecord.of(shown.type()).describe(shown.texts()).stream()
                .map(parameter -> choice(page, parameter, shown.texts()))
                .toList();
    }

    @Override
    public <P extends Record> P read(String page, Class<P> type) {
        Map<String, List<String>> words = new HashMap<>();
        ParameterRecord.of(type)
                .describe(Catalog.of(type))
                .forEach(parameter -> Optional.ofNullable(person.get(page + "." + parameter.flag()))
                        .ifPresent(values -> words.put(parameter.name(), values)));
        return ParameterRecord.of(type).read(words);
    }

    @Override
    public void choose(String page, Map<String, List<String>> values) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        choices(page)
                .forEach(choice -> Stream.of(
                                choice.parameter().name(), choice.parameter().flag())
                        .distinct()
                        .filter(values::containsKey)
                        .forEach(name ->
                                chosen.put(page + "." + choice.parameter().flag(), values.get(name))));
        chosen.keySet().stream()
                .map(locks::get)
                .filter(reason -> reason != null)
                .forEach(reason -> {
                    throw Problem.refused("P-LOCKED", reason);
                });
        chosen.forEach((key, words) -> {
            if (words.isEmpty()) {
                person.remove(key);
            } else {
                person.put(key, List.copyOf(words));
            }
        });
        listeners.forEach(listener -> listener.accept(page));
    }

    @Override
    public Subscription onChange(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    private Choice choice(String page, Parameter parameter, Catalog texts) {
        String key = page + "." + parameter.flag();
        List<String> standard = parameter.standard().isEmpty() ? List.of() : List.of(parameter.standard());
        Optional<Message> reason = Optional.ofNullable(locks.get(key));
        Origin from = person.containsKey(key) ? Origin.PERSON : Origin.STANDARD;
        Held held = new Held(person.getOrDefault(key, standard), reason.isPresent() ? Origin.LOCKED : from, reason);
        String label = parameter.label().key();
        Map<String, Message> words = new LinkedHashMap<>();
        parameter.choices().forEach(word -> words.put(word, texts.message("%" + label + "." + word)));
        return new Choice(parameter, Optional.of(texts.message("%" + label + ".help")), words, held);
    }
}
