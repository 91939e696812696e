"""Proofreads a document in a headless LibreOffice as a new user would: proofread.py JOB.json, where the job is

  {"profile": folder, "extension": path or null, "server": URL, "paragraphs": [text, ...], "document": path, "result": path}

Installs the extension into a fresh profile, starts the office anew, tells what the settings now are, sets the address of
the server, writes the document, opens it again, and has every paragraph checked by the checker that is in charge of it.
"""

import json
import os
import subprocess
import sys
import time

import uno
import unohelper
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.lang import Locale
from com.sun.star.task import XInteractionApprove, XInteractionHandler
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.ucb import XCommandEnvironment

CHECKER = 'org.openoffice.lingu.LanguageToolGrammarChecker'
CLIENT = '/org.openoffice.Office.Linguistic/GrammarChecking/LanguageTool'
CHECKERS = '/org.openoffice.Office.Linguistic/ServiceManager/GrammarCheckers'
PROOFREADING = 3
VIETNAMESE = Locale('vi', 'VN', '')


class Assent(unohelper.Base, XCommandEnvironment, XInteractionHandler):
    """Says yes to whatever the installation asks."""

    def getInteractionHandler(self):
        return self

    def getProgressHandler(self):
        return None

    def handle(self, request):
        for answer in request.getContinuations():
            approve = answer.queryInterface(uno.getTypeByName('com.sun.star.task.XInteractionApprove'))
            if approve is not None:
                approve.select()


class Office:
    def __init__(self, profile):
        pipe = 'vilint%d' % os.getpid()
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

    def settings(self, path, change=False):
        provider = self.make('com.sun.star.configuration.ConfigurationProvider')
        access = 'com.sun.star.configuration.Configuration%sAccess' % ('Update' if change else '')
        return provider.createInstanceWithArguments(access, (PropertyValue('nodepath', 0, path, 0),))

    def install(self, extension):
        manager = self.context.getByName('/singletons/com.sun.star.deployment.ExtensionManager')
        manager.addExtension('file://' + extension, (NamedValue('SUPPRESS_LICENSE', '1'),), 'user', None, Assent())

    def open(self, url):
        desktop = self.make('com.sun.star.frame.Desktop')
        return desktop.loadComponentFromURL(url, '_blank', 0, (PropertyValue('Hidden', 0, True, 0),))

    def close(self):
        try:
            self.make('com.sun.star.frame.Desktop').terminate()
        except Exception:
            pass
        self.process.wait(60)


def write(office, paragraphs, path):
    document = office.open('private:factory/swriter')
    cursor = document.Text.createTextCursor()
    cursor.CharLocale = VIETNAMESE
    for i, paragraph in enumerate(paragraphs):
        if i > 0:
            document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        document.Text.insertString(cursor, paragraph, False)
    document.storeToURL('file://' + path, (PropertyValue('FilterName', 0, 'writer8', 0),))
    document.close(True)


def proofread(office, path):
    document = office.open('file://' + path)
    iterator = office.make('com.sun.star.linguistic2.ProofreadingIterator')
    paragraphs = document.getFlatParagraphIterator(PROOFREADING, False)
    found = []
    flat = paragraphs.getFirstPara()
    while flat is not None:
        text = flat.getText()
        if text != '':
            locale = flat.getLanguageOfText(0, len(text))
            result = iterator.checkSentenceAtPosition(document, flat, text, locale, 0, -1, -1)
            found.append({'text': text, 'errors': [
                {'start': error.nErrorStart, 'length': error.nErrorLength, 'message': error.aShortComment,
                 'suggestions': list(error.aSuggestions),
                 'colour': next((one.Value for one in error.aProperties if one.Name == 'LineColor'), None)}
                for error in result.aErrors]})
        flat = paragraphs.getNextPara()
    document.close(True)
    return found


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        job = json.load(file)
    if job['extension']:
        office = Office(job['profile'])
        office.install(job['extension'])
        office.close()
    office = Office(job['profile'])
    client = office.settings(CLIENT)
    checkers = office.settings(CHECKERS)
    result = {
        'enabled': client.IsEnabled,
        'server': client.BaseURL,
        'locales': list(checkers.getByName(CHECKER).Locales) if checkers.hasByName(CHECKER) else [],
    }
    settings = office.settings(CLIENT, True)
    settings.BaseURL = job['server']
    settings.IsEnabled = True
    settings.commitChanges()
    office.close()
    office = Office(job['profile'])
    write(office, job['paragraphs'], job['document'])
    result['paragraphs'] = proofread(office, job['document'])
    with open(job['result'], 'w', encoding='utf-8') as file:
        json.dump(result, file, ensure_ascii=False)
    office.close()


main()
