package kesi.shell.layout.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What disks, editors and wicked people do to a file: flips, cuts, lost and doubled pieces, zeros, wild JSON. */
record Damage(Random random) {

    String of(String text) {
        byte[] damaged = text.getBytes(StandardCharsets.UTF_8);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            damaged = once(damaged);
        }
        return new String(damaged, StandardCharsets.UTF_8);
    }

    private byte[] once(byte[] text) {
        if (text.length == 0) {
            return insert(text, 0, wild());
        }
        int at = random.nextInt(text.length);
        int end = Math.min(text.length, at + 1 + random.nextInt(80));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(text, at);
            case 1 -> Arrays.copyOf(text, at);
            case 2 -> Arrays.copyOfRange(text, at, text.length);
            case 3 -> without(text, at, end);
            case 4 -> insert(text, random.nextInt(text.length), Arrays.copyOfRange(text, at, end));
            case 5 -> insert(text, at, wild());
            default -> zeroed(text, at, end);
        };
    }

    private byte[] wild() {
        String wild = switch (random.nextInt(9)) {
            case 0 -> "{".repeat(1 + random.nextInt(3000));
            case 1 -> "[".repeat(1 + random.nextInt(3000));
            case 2 -> "{\"first\":".repeat(1 + random.nextInt(400));
            case 3 -> "9".repeat(1 + random.nextInt(2000));
            case 4 -> "1e999999999";
            case 5 -> "\"";
            case 6 -> "null,true,-,\\u12,NaN";
            case 7 -> "{\"views\":[\"v1.a\",3,null,{}],\"front\":7,\"size\":\"huge\"}";
            default -> "\"share\":-1,\"bounds\":[1e300,1,2],\"floating\":7,\"closed\":{},\"homes\":[]";
        };
        return wild.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] text, int at) {
        byte[] copy = text.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] zeroed(byte[] text, int from, int to) {
        byte[] copy = text.clone();
        Arrays.fill(copy, from, to, (byte) 0);
        return copy;
    }

    private static byte[] without(byte[] text, int from, int to) {
        byte[] rest = Arrays.copyOf(text, text.length - (to - from));
        System.arraycopy(text, to, rest, from, text.length - to);
        return rest;
    }

    private static byte[] insert(byte[] text, int at, byte[] more) {
        byte[] all = Arrays.copyOf(text, text.length + more.length);
        System.arraycopy(more, 0, all, at, more.length);
        System.arraycopy(text, at, all, at + more.length, text.length - at);
        return all;
    }
}
