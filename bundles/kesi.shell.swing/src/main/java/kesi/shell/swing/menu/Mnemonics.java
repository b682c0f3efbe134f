package kesi.shell.swing.menu;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.swing.JMenuItem;

/**
 * The letters that choose a menu with Alt, and an item of an open menu alone: no two of one menu have the same. Chinese
 * heads show theirs behind them, as is usual there; Chinese items are chosen by the arrow keys.
 */
final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    /** Gives a menu of the bar its letter: of its text, or else of the word by which bundles name it. */
    void head(JMenuItem menu, String word) {
        Optional<Character> own = free(menu.getText());
        Optional<Character> letter = own.or(() -> free(word));
        letter.ifPresent(one -> {
            if (own.isEmpty()) {
                menu.setText(menu.getText() + "(" + one + ")");
            }
            give(menu, one);
        });
    }

    /** Gives an item its letter, when its text has one that is free. */
    void item(JMenuItem item) {
        free(item.getText()).ifPresent(letter -> give(item, letter));
    }

    private void give(JMenuItem item, char letter) {
        taken.add(letter);
        item.setMnemonic(letter);
    }

    /** The first letter of a word that is free, or else any letter. */
    private Optional<Character> free(String text) {
        return letters(text, true).or(() -> letters(text, false));
    }

    private Optional<Character> letters(String text, boolean onlyFirst) {
        String upper = text.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char one = upper.charAt(i);
            boolean first = i == 0 || !Character.isLetterOrDigit(upper.charAt(i - 1));
            if (one >= 'A' && one <= 'Z' && (first || !onlyFirst) && !taken.contains(one)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
