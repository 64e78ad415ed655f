package org.cxmaturity.server;

import static org.cxmaturity.problem.Wording.say;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Result;
import org.jspecify.annotations.Nullable;

/** Settings as they are given, in words: from the command line first, then from the environment, then as usual. */
public final class Settings {
    private static final String PREFIX = "CXM_";
    private static final List<String> NAMES =
            List.of("HOST", "PORT", "DATA", "DATABASE", "KEY_FILE", "ALLOW_HOSTS", "SMALLEST_GROUP");

    /** Settings of the launcher and of tests. */
    private static final List<String> OTHERS = List.of("JAVA_OPTS", "LANG", "REFERENCE_DATA");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    /** The settings of an environment: those that begin with {@code CXM_}. */
    public Settings(Map<String, String> environment) {
        new TreeMap<>(environment).forEach((name, value) -> {
            String own = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
            if (NAMES.contains(own)) {
                given.put(own, value);
            } else if (!own.isEmpty() && !OTHERS.contains(own)) {
                problems.add(ServerFaults.unknownSetting(
                        name, NAMES.stream().map(PREFIX::concat).toList()));
            }
        });
    }

    /** Puts a value of the command line over the environment's; null leaves it. */
    public Settings with(String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
        return this;
    }

    /** The settings, checked; or all faults at once. */
    public Result<ServerConfig> check() {
        Problems all = new Problems();
        problems.list().forEach(all::add);
        if (given.containsKey("DATABASE")) {
            all.add(ServerFaults.noOtherDatabase(given.getOrDefault("DATABASE", "")));
        }
        String host = given.getOrDefault("HOST", ServerConfig.LOOPBACK).strip();
        int port = number("PORT", 8080, 0, 65_535, all);
        int group = number("SMALLEST_GROUP", 5, 5, 15, all);
        Path data = path("DATA", all).orElse(Path.of("cxm-data"));
        Optional<Path> keyFile = path("KEY_FILE", all);
        if (host.isEmpty() || host.contains("/") || host.contains(" ")) {
            all.add(ServerFaults.badSetting("HOST", host, say("the name or address of this machine")));
        }
        return all.result(new ServerConfig(host, port, data, keyFile, hosts(), group));
    }

    private Set<String> hosts() {
        Set<String> hosts = new LinkedHashSet<>();
        Arrays.stream(given.getOrDefault("ALLOW_HOSTS", "").split(",", -1))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .forEach(hosts::add);
        return hosts;
    }

    private int number(String name, int usual, int least, int most, Problems all) {
        String text = given.get(name);
        if (text == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        all.add(ServerFaults.badSetting(name, text, say("a whole number from {0} to {1}", least, most)));
        return usual;
    }

    private Optional<Path> path(String name, Problems all) {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (!text.isBlank()) {
                return Optional.of(Path.of(text));
            }
        } catch (InvalidPathException e) {
            // told below
        }
        all.add(ServerFaults.badSetting(name, text, say("the name of a file or folder")));
        return Optional.empty();
    }
}
