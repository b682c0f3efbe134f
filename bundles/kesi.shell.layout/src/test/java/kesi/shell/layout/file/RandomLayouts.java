package kesi.shell.layout.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kesi.shell.api.layout.Bounds;
import kesi.shell.api.layout.Layout;
import kesi.shell.api.layout.Layout.Floating;
import kesi.shell.api.layout.Node;
import kesi.shell.api.layout.Node.Size;
import kesi.shell.api.layout.Node.Split;
import kesi.shell.api.layout.Node.Tabs;

/** Layouts of up to a dozen stacks, some in windows of their own, some with a closed view. */
record RandomLayouts(Random random) {

    Layout next() {
        List<Node> stacks = stacks();
        List<Floating> floats = new ArrayList<>();
        while (stacks.size() > 1 && random.nextInt(4) == 0) {
            Tabs tabs = ((Tabs) stacks.remove(0)).sized(Size.NORMAL);
            floats.add(new Floating(new Bounds(random.nextInt(3000) - 900, 10, 300, 200), tabs));
        }
        while (stacks.size() > 1) {
            Node first = stacks.remove(random.nextInt(stacks.size()));
            Node second = stacks.remove(random.nextInt(stacks.size()));
            stacks.add(new Split(random.nextBoolean(), (1 + random.nextInt(98)) / 100.0, first, second));
        }
        Layout layout = new Layout(Optional.of(stacks.get(0)), floats);
        String some = layout.ids().findFirst().orElseThrow();
        return random.nextBoolean() && layout.ids().count() > 1 ? layout.closed(some) : layout;
    }

    private List<Node> stacks() {
        List<Node> stacks = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int number = 0; number < count; number++) {
            List<String> views = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                views.add("v" + number + "." + (char) ('a' + i));
            }
            Size size = random.nextInt(5) == 0 ? Size.MINIMISED : Size.NORMAL;
            stacks.add(new Tabs(views, views.get(random.nextInt(views.size())), size));
        }
        return stacks;
    }
}
