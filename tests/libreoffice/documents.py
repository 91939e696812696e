"""Drives a headless LibreOffice Writer for the tests: documents.py JOBS.json, where the jobs are

  {"make": "a.docx", "changes": true}    a five-page document, with or without tracked changes in it
  {"settle": "a.docx", "how": "accept" | "reject" | "leave", "dump": "a.json"}
                                         its texts after all changes were accepted or rejected
"""

import json
import os
import shutil
import sys
import tempfile

import uno
from com.sun.star.awt import Size
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK
from com.sun.star.uno import RuntimeException

from running import Office, option

FILTERS = {'.docx': 'MS Word 2007 XML', '.odt': 'writer8'}
BOLD = 150.0


# Words in | | are bold, so that many words consist of several runs.
PARAGRAPHS = [
    'Hội nghị bàn cách phát triển ng|hành| nông nghiệp',
    'Sáng 12/3 , Sở Nông nghiệp và Môi trường tổ chức hội nghị bàn cách phát triển |ngh|ành trồng trọt trong năm nay.',
    'Theo báo cáo , diện tích lúa của tỉnh tăng nhẹ so với năm trước, trong khi diện tích ngô giảm do thời tiết không thuận lợi.',
    '.....................',
    'Ông Nguyễn Văn Minh, giám đốc hợp tác xã, cho biết bà con đã |hoà|n thành việc gieo sạ trước kế hoạch một tuần .',
    'Trong thời gian tới, các địa phương tiếp tục rà soát hệ thống kênh mương,bảo đảm đủ nước tưới cho toàn bộ diện tích lúa.',
    'Các đại biểu cho rằng cần có chính sách hỗ trợ giống mới cho những hộ nghèo và những hộ bị thiệt hại do thiên tai.',
    'Các đại biểu cho rằng cần có chính sách hỗ trợ giống mới cho những hộ nghèo và những hộ bị thiệt hại do thiên tai.',
    'Kết luận hội nghị, lãnh đạo tỉnh yêu cầu các sở,|ngh|ành phối hợp chặt chẽ  với các huyện để thực hiện tốt nhiệm vụ được giao.',
]
FILL = 'Đoàn công tác đã đến thăm %d hộ trồng rau ở xã bên sông và ghi nhận nhiều ý kiến của bà con về giá phân bón và nước tưới trong vụ này.'


def write_styled(text, cursor, marked):
    for i, piece in enumerate(marked.split('|')):
        cursor.CharWeight = BOLD if i % 2 else 100.0
        text.insertString(cursor, piece, False)
    cursor.CharWeight = 100.0


def find(document, wanted):
    search = document.createSearchDescriptor()
    search.SearchString = wanted
    found = document.findFirst(search)
    if found is None:
        raise SystemExit('not in the document: ' + wanted)
    return found


def make(office, path, changes):
    document = office.open('private:factory/swriter')
    style = document.StyleFamilies.getByName('PageStyles').getByName('Standard')
    style.HeaderIsOn = True
    style.HeaderText.String = 'Bản tin ngh' + 'ành nông nghiệp'
    style.FooterIsOn = True
    style.FooterText.String = 'Lưu hành nội bộ , không phổ biến'
    text = document.Text
    cursor = text.createTextCursor()
    for i, paragraph in enumerate(PARAGRAPHS):
        cursor.ParaStyleName = 'Heading 1' if i == 0 else 'Quotations' if i == 7 else 'Standard'
        write_styled(text, cursor, paragraph)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        if i == 1:
            note = document.createInstance('com.sun.star.text.Footnote')
            text.insertTextContent(cursor, note, False)
            note.String = 'Số liệu của ngh' + 'ành thống kê , tính đến tháng 2.'
        if i == 2:
            table = document.createInstance('com.sun.star.text.TextTable')
            table.initialize(2, 2)
            text.insertTextContent(cursor, table, False)
            for name, cell in (('A1', 'Cây trồng'), ('B1', 'Ghi chú'), ('A2', 'Lúa'), ('B2', 'Tăng nhẹ , theo báo cáo của ngh' + 'ành.')):
                table.getCellByName(name).String = cell
        if i == 4:
            frame = document.createInstance('com.sun.star.text.TextFrame')
            frame.setSize(Size(6000, 2000))
            text.insertTextContent(cursor, frame, False)
            frame.Text.String = 'Hộp tin: giá lúa tăng , giá ngô giảm.'
    cursor.ParaStyleName = 'Standard'
    for number in range(1, 120):
        text.insertString(cursor, FILL % number, False)
        text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    text.insertString(cursor, 'Hội nghị kết thúc lúc 17 giờ cùng ngày .', False)
    if changes:
        document.RecordChanges = True
        find(document, 'nhẹ so với').String = 'mạnh , so với'
        find(document, 'thăm 7 hộ ').String = ''
        found = find(document, 'tưới cho toàn bộ')
        found.Text.insertString(found.Start, 'ngh' + 'ành ', False)
        document.RecordChanges = False
    pages = document.CurrentController.PageCount
    if pages < 5:
        raise SystemExit('only %d pages' % pages)
    document.storeToURL(uno.systemPathToFileUrl(path), (option('FilterName', FILTERS[os.path.splitext(path)[1]]),))
    document.close(True)


def paragraphs_of(text):
    """Paragraphs outside tables: the text, and the pieces of equal weight."""
    result = []
    for block in text:
        if not block.supportsService('com.sun.star.text.Paragraph'):
            continue
        pieces = []
        for portion in block:
            if portion.TextPortionType != 'Text' or portion.String == '':
                continue
            if pieces and pieces[-1][1] == portion.CharWeight:
                pieces[-1][0] += portion.String
            else:
                pieces.append([portion.String, portion.CharWeight])
        result.append({'style': block.ParaStyleName, 'text': ''.join(piece for piece, _ in pieces), 'pieces': pieces})
    return result


def dump(document):
    style = document.StyleFamilies.getByName('PageStyles').getByName(document.Text.createEnumeration().nextElement().PageStyleName)
    tables = document.TextTables
    frames = document.TextFrames
    shapes = document.DrawPage
    notes = document.Footnotes
    stories = {'body': document.Text}
    for i in range(tables.Count):
        for name in tables.getByIndex(i).CellNames:
            stories['table %d %s' % (i + 1, name)] = tables.getByIndex(i).getCellByName(name)
    for i in range(frames.Count):
        stories['box %d' % (i + 1)] = frames.getByIndex(i).Text
    for shape in shapes:
        if shape.supportsService('com.sun.star.drawing.Text') and not shape.supportsService('com.sun.star.text.TextFrame'):
            stories['shape'] = shape.Text
    for i in range(notes.Count):
        stories['footnote %d' % (i + 1)] = notes.getByIndex(i).Text
    if style.HeaderIsOn:
        stories['header'] = style.HeaderText
    if style.FooterIsOn:
        stories['footer'] = style.FooterText
    return {name: paragraphs_of(text) for name, text in stories.items()}


def redlines(document):
    return [{'author': line.RedlineAuthor, 'type': line.RedlineType} for line in document.Redlines]


def settle(office, path, how, out):
    document = office.open(uno.systemPathToFileUrl(path))
    changes = redlines(document)
    if how != 'leave':
        dispatcher = office.make('com.sun.star.frame.DispatchHelper')
        command = '.uno:AcceptAllTrackedChanges' if how == 'accept' else '.uno:RejectAllTrackedChanges'
        dispatcher.executeDispatch(document.CurrentController.Frame, command, '', 0, ())
    with open(out, 'w', encoding='utf-8') as file:
        json.dump({'changes': changes, 'left': redlines(document), 'pages': document.CurrentController.PageCount, 'stories': dump(document)}, file)
    document.close(True)


def perform(office, job):
    if 'make' in job:
        make(office, job['make'], job['changes'])
    else:
        settle(office, job['settle'], job['how'], job['dump'])


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        jobs = json.load(file)
    profiles = [tempfile.mkdtemp()]
    office = Office(profiles[0])
    try:
        for job in jobs:
            try:
                perform(office, job)
            except RuntimeException:
                # LibreOffice itself dies now and then soon after its first start; a document that kills it does so again.
                office.close()
                profiles.append(tempfile.mkdtemp())
                office = Office(profiles[-1])
                perform(office, job)
    finally:
        office.close()
        for profile in profiles:
            shutil.rmtree(profile, ignore_errors=True)


main()
