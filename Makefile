# kolmix: `make demo` and `make test` are all a fresh Debian machine with Swift needs.

# Debian packages the build needs; .ci/run fails when the sources use one that is not named here.
APT_PACKAGES := liblua5.4-dev libsimdjson-dev libmd-dev pkg-config

PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib --product kolmix
KOLMIX := .build/release/kolmix

.PHONY: setup build demo test lint format bench install clean

setup:
	@sh scripts/setup.sh $(APT_PACKAGES)

build: setup
	swift build $(RELEASE)

demo: build
	$(KOLMIX) recommend examples/briefs

test: setup
	swift build --build-tests
	swift test --skip-build --disable-xctest

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

bench: build
	sh Benchmarks/run.sh

install: build
	install -D -m 755 $(KOLMIX) $(DESTDIR)$(PREFIX)/bin/kolmix
	mkdir -p $(DESTDIR)$(PREFIX)/share/kolmix
	cp -R rules examples $(DESTDIR)$(PREFIX)/share/kolmix/

clean:
	rm -rf .build
