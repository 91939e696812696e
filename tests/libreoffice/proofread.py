"""Proofreads a document in a headless LibreOffice as a new user would: proofread.py JOB.json, where the job is

  {"profile": folder, "extension": path or null, "server": URL, "paragraphs": [text, ...], "document": path, "result": path}

Installs the extension into a fresh profile, starts the office anew, tells what the settings now are, sets the address of
the server, writes the document, opens it again, and has every paragraph checked by the checker that is in charge of it.
"""

import json
import sys

import uno
import unohelper
from com.sun.star.beans import NamedValue
from com.sun.star.lang import Locale
from com.sun.star.task import XInteractionApprove, XInteractionHandler
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.ucb import XCommandEnvironment

from running import Office, option

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


def settings(office, path, change=False):
    provider = office.make('com.sun.star.configuration.ConfigurationProvider')
    access = 'com.sun.star.configuration.Configuration%sAccess' % ('Update' if change else '')
    return provider.createInstanceWithArguments(access, (option('nodepath', path),))


def install(office, extension):
    manager = office.context.getByName('/singletons/com.sun.star.deployment.ExtensionManager')
    manager.addExtension('file://' + extension, (NamedValue('SUPPRESS_LICENSE', '1'),), 'user', None, Assent())


def write(office, paragraphs, path):
    document = office.open('private:factory/swriter')
    cursor = document.Text.createTextCursor()
    cursor.CharLocale = VIETNAMESE
    for i, paragraph in enumerate(paragraphs):
        if i > 0:
            document.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        document.Text.insertString(cursor, paragraph, False)
    document.storeToURL('file://' + path, (option('FilterName', 'writer8'),))
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
        install(office, job['extension'])
        office.close()
    office = Office(job['profile'])
    client = settings(office, CLIENT)
    checkers = settings(office, CHECKERS)
    result = {
        'enabled': client.IsEnabled,
        'server': client.BaseURL,
        'locales': list(checkers.getByName(CHECKER).Locales) if checkers.hasByName(CHECKER) else [],
    }
    wanted = settings(office, CLIENT, True)
    wanted.BaseURL = job['server']
    wanted.IsEnabled = True
    wanted.commitChanges()
    office.close()
    office = Office(job['profile'])
    write(office, job['paragraphs'], job['document'])
    result['paragraphs'] = proofread(office, job['document'])
    with open(job['result'], 'w', encoding='utf-8') as file:
        json.dump(result, file, ensure_ascii=False)
    office.close()


main()
