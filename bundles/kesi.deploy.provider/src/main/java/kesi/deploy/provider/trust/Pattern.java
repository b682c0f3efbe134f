package kesi.deploy.provider.trust;

/** Patterns of names, in which {@code *} stands for any characters. */
public final class Pattern {

    private Pattern() {}

    /** Whether the whole name fits, letter case included. */
    public static boolean matches(String pattern, String name) {
        String[] words = pattern.split("\\*", -1);
        if (words.length == 1) {
            return pattern.equals(name);
        }
        String first = words[0];
        String last = words[words.length - 1];
        if (!name.startsWith(first) || !name.endsWith(last) || name.length() < first.length() + last.length()) {
            return false;
        }
        int at = first.length();
        int end = name.length() - last.length();
        for (int i = 1; i < words.length - 1; i++) {
            int found = name.indexOf(words[i], at);
            if (found < 0 || found + words[i].length() > end) {
                return false;
            }
            at = found + words[i].length();
        }
        return true;
    }
}
