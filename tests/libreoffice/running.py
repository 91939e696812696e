"""A headless LibreOffice, driven by scripts of the tests."""

import os
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue


def option(name, value):
    return PropertyValue(name, 0, value, 0)


class Office:
    """Runs with a profile, a folder that may be new."""

    def __init__(self, profile):
        pipe = 'vilint%d-%d' % (os.getpid(), time.monotonic_ns())
        self.process = subprocess.Popen(
            ['soffice', '--headless', '--norestore', '--nologo', '-env:UserInstallation=file://' + profile,
             '--accept=pipe,name=%s;urp;' % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
        for _ in range(480):
            try:
                self.context = resolver.resolve('uno:pipe,name=%s;urp;StarOffice.ComponentContext' % pipe)
                return
            except Exception:
                time.sleep(0.25)
        raise SystemExit('LibreOffice does not answer')

    def make(self, service):
        return self.context.ServiceManager.createInstanceWithContext(service, self.context)

    def open(self, url):
        return self.make('com.sun.star.frame.Desktop').loadComponentFromURL(url, '_blank', 0, (option('Hidden', True),))

    def close(self):
        try:
            self.make('com.sun.star.frame.Desktop').terminate()
        except Exception:
            pass
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
