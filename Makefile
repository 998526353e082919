# kolmix: `make demo` and `make test` are all a fresh Debian machine with Swift needs.

# Debian packages the build needs; .ci/run fails when the sources use one that is not named here.
APT_PACKAGES := liblua5.4-dev libsimdjson-dev libmd-dev libedit-dev libxlsxwriter-dev zlib1g-dev libzip-dev libexpat1-dev pkg-config

PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib --product kolmix
KOLMIX := .build/release/kolmix

.PHONY: setup build demo test lint format bench sanitize fuzz install clean

setup:
	@sh scripts/setup.sh $(APT_PACKAGES)

build: setup
	swift build $(RELEASE)

demo: build
	$(KOLMIX) recommend examples/briefs
	@echo
	@echo "The whole answer to one of them:  $(KOLMIX) recommend examples/briefs/01-home-bakery.yaml"

test: setup
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks

bench: build
	sh Benchmarks/run.sh
	sh Benchmarks/peers.sh

# The tests of the runtime and of workbooks with AddressSanitizer, then their C code with UndefinedBehaviorSanitizer (which stops at the first finding).
sanitize: setup
	swift build --build-tests --sanitize=address --scratch-path .build-address
	KOLMIX_TEST_PATIENCE=4 swift test --skip-build --disable-xctest --sanitize=address --scratch-path .build-address --filter 'LuaRuntimeTests|SheetReadingTests'
	swift build --build-tests --scratch-path .build-undefined -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined
	swift test --skip-build --disable-xctest --scratch-path .build-undefined -Xcc -fsanitize=undefined -Xcc -fsanitize-trap=undefined --filter 'LuaRuntimeTests|SheetReadingTests'

# libFuzzer over (script, brief) for SECONDS, twenty minutes unless said.
SECONDS ?= 1200
fuzz: setup
	sh scripts/fuzz.sh $(SECONDS)

install: build
	install -D -m 755 $(KOLMIX) $(DESTDIR)$(PREFIX)/bin/kolmix
	mkdir -p $(DESTDIR)$(PREFIX)/share/kolmix
	cp -R rules examples plugins $(DESTDIR)$(PREFIX)/share/kolmix/
	mkdir -p $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	mkdir -p $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(KOLMIX) man > $(DESTDIR)$(PREFIX)/share/man/man1/kolmix.1
	$(KOLMIX) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/kolmix
	$(KOLMIX) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kolmix
	$(KOLMIX) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kolmix.fish

clean:
	rm -rf .build
