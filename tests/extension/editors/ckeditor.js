import { Bold, ClassicEditor, Essentials, Paragraph, Undo } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const editor = await ClassicEditor.create(document.getElementById('editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Undo],
});
window.model = () =>
  editor
    .getData()
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ');
window.ready = true;
