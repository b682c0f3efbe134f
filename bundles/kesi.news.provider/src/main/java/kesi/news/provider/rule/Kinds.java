package kesi.news.provider.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kesi.news.api.Credit.Role;
import kesi.news.api.ItemKind;
import kesi.news.api.Titles;
import kesi.news.provider.rule.word.WordList;

/** Tells what sort of item it is. Immutable. */
final class Kinds {
    private static final int LONGEST_PHOTO_TEXT = 300;

    private record Rule(String kind, String where, Pattern pattern) {}

    private final List<Rule> rules = WordList.rows("kinds").stream()
            .map(row -> new Rule(row.get(0), row.get(1), Pattern.compile(row.get(2))))
            .toList();

    ItemKind kind(Draft draft, Titles titles, List<String> texts) {
        if (draft.poster || isPoster(draft)) {
            return ItemKind.PUBLIC_SERVICE_POSTER;
        }
        return told(draft, titles).orElse(isPhotoNews(draft, texts) ? ItemKind.PHOTO_NEWS : ItemKind.NEWS);
    }

    private Optional<ItemKind> told(Draft draft, Titles titles) {
        if (titles.generated()) {
            return bylineTells(draft);
        }
        Optional<ItemKind> byTitle = titles.lines().stream()
                .flatMap(line -> rules.stream().filter(rule -> holds(rule, line)))
                .map(Kinds::kindOf)
                .findFirst();
        return byTitle.or(() -> bylineTells(draft));
    }

    private Optional<ItemKind> bylineTells(Draft draft) {
        return rules.stream()
                .filter(rule -> rule.where().equals("byline"))
                .filter(rule -> draft.signed.stream()
                        .anyMatch(signed ->
                                rule.pattern().matcher(signed.line().text()).find()))
                .map(Kinds::kindOf)
                .findFirst();
    }

    private boolean isPoster(Draft draft) {
        return rules.stream()
                .filter(rule -> kindName(ItemKind.PUBLIC_SERVICE_POSTER).equals(rule.kind()))
                .anyMatch(rule -> draft.titles.stream()
                        .anyMatch(line -> rule.pattern().matcher(line.text()).find()));
    }

    private static boolean isPhotoNews(Draft draft, List<String> texts) {
        boolean photo = draft.signed.stream().anyMatch(signed -> signed.has(Role.PHOTO));
        boolean text = draft.signed.stream().anyMatch(signed -> signed.has(Role.TEXT) && !signed.has(Role.PHOTO));
        int length = texts.stream().mapToInt(String::length).sum();
        return photo && !text && texts.size() <= 1 && length <= LONGEST_PHOTO_TEXT;
    }

    private static boolean holds(Rule rule, Titles.Line line) {
        String part = line.part() == Titles.Part.SUB ? "sub" : "title";
        return rule.where().equals(part) && rule.pattern().matcher(line.raw()).find();
    }

    private static ItemKind kindOf(Rule rule) {
        return ItemKind.valueOf(rule.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String kindName(ItemKind kind) {
        return kind.word();
    }
}
